// A power cut in process: after so many changes to the disk nothing is done any more, whatever asks.
import type { Installation } from '../../events/installation.ts';

/** What changes something that outlives the process. */
const changes: Readonly<Partial<Record<keyof Installation, readonly string[]>>> = {
  store: ['append'],
  directory: ['ask', 'relink', 'forgetRolls', 'took'],
  letterbox: ['prepare', 'clear', 'post'],
  keys: ['save', 'destroy', 'mark'],
};

export class PowerCut extends Error {}

/**
 * The same installation, whose power is cut when the change of that number begins: changes before
 * it are done, it and all that come later are not. `done` counts.
 */
export function dying(at: Installation, changesLeft: number) {
  const made = { done: 0, cut: false };
  const guarded = <T extends object>(part: T, names: readonly string[]): T =>
    new Proxy(part, {
      get: (_, name) => {
        const value: unknown = Reflect.get(part, name, part);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          if (names.includes(String(name))) {
            if (made.done === changesLeft) made.cut = true;
            else if (!made.cut) made.done += 1;
          }
          // A cut machine does nothing more: no later step may put right what was half done.
          if (made.cut) throw new PowerCut(`before change ${changesLeft + 1}: ${String(name)}`);
          return Reflect.apply(value, part, given) as unknown;
        };
      },
    });
  const dead: Installation = {
    ...at,
    store: guarded(at.store, changes.store ?? []),
    directory: guarded(at.directory, changes.directory ?? []),
    letterbox: guarded(at.letterbox, changes.letterbox ?? []),
    keys: guarded(at.keys, changes.keys ?? []),
  };
  return { at: dead, made };
}
