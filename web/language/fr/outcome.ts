/** How shots end or stand, and what they are about: for every screen that tells of shots. */
import type { Words } from '../words.ts';

const words: Words['outcome'] = {
  stands: {
    hit: 'Réussi',
    missed: 'Manqué',
    backfired: 'Effet contraire',
    "can't tell": 'Impossible à dire',
    "can't be read": 'Illisible',
    'too early': 'Trop tôt',
    due: 'À revoir',
    'ended early': 'Terminé avant terme',
    'not reviewed': 'Non revu',
    'not tried': 'Non essayé',
  },
  endings: {
    kept: 'Gardée',
    changed: 'Modifiée',
    retired: 'Abandonnée',
  },
  toStop: 'À arrêter',
  figures: {
    index: 'la friction',
    trust: 'la friction sur la confiance',
    goals: 'la friction sur les buts communs',
    blame: 'la friction des reproches',
    load: 'la charge du support',
  },
  felt: (team) => `, telle que ${team} la ressent`,
  fall: (near, far) => (near === far ? `${near}` : `${near} à ${far}`),
};

export default words;
