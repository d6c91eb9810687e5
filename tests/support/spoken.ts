// Pages load their words before they run; tests that ask a page's functions have the English ones.
import { partsOf } from '../../web/language/parts.ts';
import { speak } from '../../web/language/words.ts';

await speak([...new Set(Object.values(partsOf).flat())]);
