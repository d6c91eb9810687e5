/** How shots end or stand, and what they are about: for every screen that tells of shots. */
import type { Words } from '../words.ts';

const words: Words['outcome'] = {
  stands: {
    hit: 'Eingetroffen',
    missed: 'Verfehlt',
    backfired: 'Nach hinten losgegangen',
    "can't tell": 'Nicht zu sagen',
    "can't be read": 'Nicht ablesbar',
    'too early': 'Zu früh',
    due: 'Zu entscheiden',
    'ended early': 'Vorzeitig beendet',
    'not reviewed': 'Nicht entschieden',
    'not tried': 'Nicht versucht',
  },
  endings: {
    kept: 'Beibehalten',
    changed: 'Geändert',
    retired: 'Beendet',
  },
  toStop: 'Zu stoppen',
  figures: {
    index: 'Reibung',
    trust: 'Reibung beim Vertrauen',
    goals: 'Reibung bei gemeinsamen Zielen',
    blame: 'Schuldzuweisung',
    load: 'Support-Last',
  },
  felt: (team) => `, wie ${team} sie spürt`,
  fall: (near, far) => (near === far ? `${near}` : `${near} bis ${far}`),
};

export default words;
