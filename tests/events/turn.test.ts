import { describe, expect, test } from 'vitest';
import { Turn } from '../../events/kernel/turn.ts';

/** Work that says when it begins and ends, and ends when it is told to. */
function works(said: string[]) {
  const ends = new Map<string, (fault?: Error) => void>();
  const work = (name: string) => () => {
    said.push(`${name} begins`);
    return new Promise<void>((resolve, reject) => {
      ends.set(name, (fault) => {
        said.push(`${name} ends`);
        if (fault === undefined) resolve();
        else reject(fault);
      });
    });
  };
  return { work, end: (name: string, fault?: Error) => ends.get(name)?.(fault) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('A turn', () => {
  test('is taken by one after the other', async () => {
    const [said, turn] = [[] as string[], new Turn()];
    const { work, end } = works(said);
    const all = [turn.take(work('a')), turn.take(work('b'))];
    await settled();
    end('a');
    await settled();
    end('b');
    await Promise.all(all);
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('is shared by all who come before somebody takes it, and by none after', async () => {
    const [said, turn] = [[] as string[], new Turn()];
    const { work, end } = works(said);
    const all = [
      turn.share(work('a')),
      turn.share(work('b')),
      turn.take(work('c')),
      turn.share(work('d')),
    ];
    await settled();
    end('b');
    await settled();
    expect(said).toEqual(['a begins', 'b begins', 'b ends']);
    end('a');
    await settled();
    expect(said.slice(3)).toEqual(['a ends', 'c begins']);
    end('c');
    await settled();
    end('d');
    await Promise.all(all);
    expect(said.slice(5)).toEqual(['c ends', 'd begins', 'd ends']);
  });

  test('goes on where work failed, whether it took or shared', async () => {
    const [said, turn] = [[] as string[], new Turn()];
    const { work, end } = works(said);
    const fault = new Error('on purpose');
    const shared = turn.share(work('a'));
    const taken = turn.take(work('b'));
    await settled();
    end('a', fault);
    await expect(shared).rejects.toBe(fault);
    await settled();
    end('b', fault);
    await expect(taken).rejects.toBe(fault);
    expect(await turn.take(() => Promise.resolve('c'))).toBe('c');
  });
});
