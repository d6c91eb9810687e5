/** Words on charts and beside them: their other forms, what was tried, what was missing. */
const words = {
  name: (chart: string) => `: ${chart}`,
  table: 'As a table',
  region: (chart: string) => `Table: ${chart}`,
  note: 'Note',
  save: 'Save picture',
  failed: 'The chart did not load. The table below holds the same figures.',
  hidden: 'hidden',
  imported: 'imported',
  reworded: 'new wording',
  noRound: 'no round',
  noRoundIn: (quarter: string) => `No round in ${quarter}`,
  breaking: 'above 50: breaking down',
  tried: {
    name: 'Interventions',
    /** Before the drawn diamond, its name for those who hear it, and after it. */
    how: [
      'Under the chart, a number stands where each of the interventions started,',
      'a diamond',
      'where it was decided, and a stroke where it ended. What comes after it need not come because of it.',
    ],
    became: {
      hit: 'hit',
      backfired: 'backfired',
      missed: 'missed',
      "can't tell": 'can’t tell',
      "can't be read": 'can’t be read',
      kept: 'kept',
      changed: 'changed',
      retired: 'retired',
      'ran out': 'ended by itself',
    },
    ended: 'ended',
    toStop: 'due to stop',
    running: 'running',
    started: (round: string) => `started after ${round}`,
    startedBefore: 'started before the first round shown',
    decided: (round: string, became: string) => `decided ${round}: ${became}`,
    /** The same where one reads a single round. */
    startedHere: 'started after this round',
    startedBeforeHere: 'started before this round',
    endedHere: (became: string) => `${became} after this round`,
    decidedHere: (became: string) => `decided: ${became}`,
  },
};

export default words;
