/** How shots end or stand, and what they are about: for every screen that tells of shots. */
const words = {
  stands: {
    hit: 'Hit',
    missed: 'Missed',
    backfired: 'Backfired',
    "can't tell": 'Can’t tell',
    "can't be read": 'Can’t be read',
    'too early': 'Too early',
    due: 'Due for review',
    'ended early': 'Ended early',
    'not reviewed': 'Not reviewed',
    'not tried': 'Not tried',
  },
  endings: {
    kept: 'Kept',
    changed: 'Changed',
    retired: 'Retired',
  },
  toStop: 'Due to stop',
  figures: {
    index: 'friction',
    trust: 'friction in trust',
    goals: 'friction in goals',
    blame: 'blame',
    load: 'load',
  },
  felt: (team: string) => `, as ${team} feels it`,
  fall: (near: number, far: number) => (near === far ? `${near}` : `${near} to ${far}`),
};

export default words;
