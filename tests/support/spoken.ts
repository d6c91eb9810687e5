// Pages load their words before they run; tests that ask a page's functions have the English ones.
import respond from '../../web/language/en/respond.ts';
import verify from '../../web/language/en/verify.ts';
import { partsOf } from '../../web/language/parts.ts';
import { speak, words } from '../../web/language/words.ts';

Object.assign(words, { respond, verify });
await speak([...new Set(Object.values(partsOf).flat())]);
