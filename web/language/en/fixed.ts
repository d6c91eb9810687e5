/** What is fixed, and what of it an admin may change. */

const words = {
  title: '5. What is fixed, and what you may change',
  lede: 'Nobody can switch these off, not you and not the operator.',
  ballots: {
    rule: (threshold: number) => `A figure rests on at least ${threshold} ballots.`,
    more: 'The threshold can be raised, and never lowered again.',
  },
  apart: {
    rule: 'One ballot for each rated team,',
    more: 'never a person’s whole set.',
  },
  sealed: {
    rule: 'No result while a round is open.',
    more: 'Until it is sealed you see only whether under half or over half took part.',
  },
  shuffled: {
    rule: 'All ballots of a round enter the log together,',
    more: 'shuffled, with no time on them.',
  },
  steps: {
    rule: 'Figures in steps, counts in bands.',
    more: 'Extremes are cut to “10 or less” and “90 or more”.',
  },
  asked: {
    rule: 'You see who is asked, never an answer.',
    more: 'Nobody does, whatever their role.',
  },
  threshold: 'Show a figure from',
  least: (count: number) => `${count} ballots`,
  onlyUp: 'can only be raised',
  year: 'The year begins in',
  yearHint: 'Quarters are counted from it',
  respondents: 'Everyone sees',
  whenSealed: 'when a round is sealed',
  ownAndCompany: 'Own team and company',
  companyOnly: 'Company alone',
  managers: 'Managers see',
  leadership: 'Leadership always sees all pairings',
  allPairings: 'All pairings',
  ownPairings: 'Their own team’s',
  priorities: {
    title: 'The last question’s answers',
    question: '“What should this company put first this quarter?”',
    always: (texts: readonly string[]) => `${texts.join(' and ')} always stand at the end.`,
    answer: (place: number) => `Answer ${place}`,
    remove: (text: string) => `Remove ${text}`,
    removeThis: 'Remove',
    add: 'Add an answer',
  },
  save: 'Save what may change',
  saved: 'Saved. It counts from the next round on.',
  keeps: 'A round that is open keeps what it was opened with. Every change is an event in the log.',
};

export default words;
