// Methods: added, edited and retired; each name once.
import { describe, expect, test } from 'vitest';
import { library } from '../../events/library/library.ts';
import { methodDeciderFrom } from '../../events/method.ts';
import type { Method, MethodEvent } from '../../events/method.ts';
import { given } from '../support/given.ts';

const decider = methodDeciderFrom(library);
const [first, second] = library;
if (first === undefined || second === undefined) throw new Error('the library is empty');

const own: Method = { ...first, method: 'deal-desk', name: 'Deal desk' };
const added: MethodEvent = { type: 'MethodAdded', data: own };

describe('a name', () => {
  test('is taken once, whether a method is added or edited', () => {
    const copy = { ...own, name: second.name };
    given(decider).when({ do: 'add', method: copy }).thenRefuses('method-exists');
    given(decider, added).when({ do: 'edit', method: copy }).thenRefuses('method-exists');
    const retired: MethodEvent = { type: 'MethodRetired', data: { method: second.method } };
    given(decider, added, retired).when({ do: 'edit', method: copy }).thenRefuses('method-exists');
  });

  test('may stay as it is while the rest is edited', () => {
    const reworded = { ...own, why: 'It is quicker.' };
    given(decider, added)
      .when({ do: 'edit', method: reworded })
      .then({ type: 'MethodEdited', data: reworded });
  });
});
