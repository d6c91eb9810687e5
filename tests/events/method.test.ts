// Methods: added, edited and retired; each name once, and each pattern with something to tell.
import { describe, expect, test } from 'vitest';
import { library } from '../../events/library/library.ts';
import { methodDeciderFrom, tells } from '../../events/method.ts';
import type { Condition, Method, MethodEvent } from '../../events/method.ts';
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

describe('a pattern', () => {
  const high: Condition = { is: 'high', dimensions: ['blame'], where: 'pairing' };

  test.each<readonly Condition[]>([
    [{ is: 'with', teams: ['sales'] }],
    [{ is: 'between', teams: ['product', 'sales'] }],
    [{ is: 'not high', dimension: 'trust' }],
  ])('of %j alone names no reading that calls for anything', (...narrowing) => {
    const mute = { ...own, calls: [[high], narrowing] };
    given(decider).when({ do: 'add', method: mute }).thenRefuses('method-pattern');
    given(decider, added).when({ do: 'edit', method: mute }).thenRefuses('method-pattern');
    const telling = { ...own, calls: [[...narrowing, high]] };
    given(decider)
      .when({ do: 'add', method: telling })
      .then({ type: 'MethodAdded', data: telling });
  });

  test('of the library always tells something', () => {
    for (const { calls } of library) {
      for (const pattern of calls) expect(pattern.some(tells)).toBe(true);
    }
  });
});
