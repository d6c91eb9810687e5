// The key folder: whole or not there, for its owner only, destroyed so that nothing is left.
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeyFolder } from '../../events/key-folder.ts';
import { keysApart } from '../../events/keys-apart.ts';
import type { RoundSecrets } from '../../events/key-folder.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';

function folderWith(seed = 'keys') {
  const folder = join(folderOfOwn(), 'keys');
  return { folder, keys: new KeyFolder(folder, chanceOf(seed)) };
}

const secretsOf = (round: string): RoundSecrets => {
  return { round, box: 'ab'.repeat(32), teams: { product: 'c2VjcmV0', sales: 'b3RoZXI' } };
};

const publicHalf = (keys: KeyFolder) =>
  createPublicKey(keys.logKey()).export({ format: 'der', type: 'spki' }).toString('hex');

describe('the key of the log', () => {
  test('is made once and stays', () => {
    const { folder, keys } = folderWith();
    const first = publicHalf(keys);
    expect(publicHalf(keys)).toBe(first);
    expect(publicHalf(new KeyFolder(folder, chanceOf('another')))).toBe(first);
    expect(publicHalf(folderWith('third').keys)).not.toBe(first);
  });

  test('is not made anew over a file that holds none', () => {
    const { folder, keys } = folderWith();
    writeFileSync(join(folder, 'log.key'), 'half a k');
    expect(() => keys.logKey()).toThrow('log.key');
    expect(readFileSync(join(folder, 'log.key'), 'utf8')).toBe('half a k');
  });
});

describe('the secrets of a round', () => {
  test('come back as they were saved, and are for their owner only', () => {
    const { folder, keys } = folderWith();
    keys.save('1', secretsOf('1'));
    keys.logKey();
    expect(new KeyFolder(folder, chanceOf('later')).read('1')).toEqual(secretsOf('1'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });

  test('are lost where the file is missing, not whole, or of another round', () => {
    const { folder, keys } = folderWith();
    expect(keys.read('1')).toBeNull();
    keys.save('1', secretsOf('1'));
    const file = join(folder, 'round-1.key');
    const whole = readFileSync(file, 'utf8');
    for (const content of ['', whole.slice(0, 40), '{}', whole.replace('"1"', '"2"')]) {
      writeFileSync(file, content);
      expect(keys.read('1')).toBeNull();
    }
    writeFileSync(file, whole);
    expect(keys.read('1')).toEqual(secretsOf('1'));
  });

  test('of rounds with any name have a file each, inside the folder', () => {
    const { folder, keys } = folderWith();
    const names = ['1', '../../2', 'Q3/Ü 10%', '.'];
    for (const name of names) keys.save(name, secretsOf(name));
    expect(keys.rounds()).toEqual([...names].sort());
    expect(readdirSync(folder)).toHaveLength(2 * names.length);
    for (const name of names) expect(keys.read(name)).toEqual(secretsOf(name));
  });
});

describe('destroying', () => {
  test('writes over what was there before it takes it away', () => {
    const { folder, keys } = folderWith();
    keys.save('1', secretsOf('1'));
    keys.save('2', secretsOf('2'));
    keys.mark('1', 7, 3);
    // A second name for the same blocks shows what they hold after the first is gone.
    const names = ['round-1.key', 'round-1.mark'].map((name) => join(folder, name));
    const seen = names.map((_, i) => join(folder, `..`, `seen ${i}`));
    names.forEach((name, i) => linkSync(name, seen[i] ?? ''));
    const before = seen.map((name) => readFileSync(name));
    keys.destroy('1');
    seen.forEach((name, i) => {
      const after = readFileSync(name);
      expect(after).toHaveLength(before[i]?.length ?? 0);
      expect(after.includes(before[i]?.subarray(0, 8) ?? '')).toBe(false);
      expect(after.includes('secret')).toBe(false);
    });
    expect([keys.read('1'), keys.marked('1'), keys.rounds()]).toEqual([null, null, ['2']]);
    expect(readdirSync(folder).sort()).toEqual(['round-2.key', 'round-2.mark']);
    expect(keys.read('2')).toEqual(secretsOf('2'));
  });

  test('can be repeated, and takes what a stop left half written', () => {
    const { folder, keys } = folderWith();
    keys.destroy('1');
    writeFileSync(join(folder, 'round-1.key.new'), '{"round":"1","box":"');
    expect(keys.rounds()).toEqual(['1']);
    expect(keys.read('1')).toBeNull();
    keys.destroy('1');
    keys.destroy('1');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a mark', () => {
  test('is nought when saved, goes on and never back, also for whoever reads it later', () => {
    const { folder, keys } = folderWith();
    expect(keys.marked('1')).toBeNull();
    keys.save('1', secretsOf('1'));
    expect(keys.marked('1')).toEqual({ ballots: 0, taken: 0 });
    keys.mark('1', 5, 2);
    keys.mark('1', 4, 3);
    const later = new KeyFolder(folder, chanceOf('later'));
    expect(later.marked('1')).toEqual({ ballots: 5, taken: 3 });
    later.mark('1', 6, 3);
    expect(new KeyFolder(folder, chanceOf('last')).marked('1')).toEqual({ ballots: 6, taken: 3 });
    keys.save('1', secretsOf('1'));
    expect(keys.marked('1')).toEqual({ ballots: 0, taken: 0 });
    writeFileSync(join(folder, 'round-1.mark'), 'torn');
    expect(new KeyFolder(folder, chanceOf('torn')).marked('1')).toBeNull();
  });

  test('is not made again after its round was destroyed', () => {
    const { folder, keys } = folderWith();
    keys.save('1', secretsOf('1'));
    keys.destroy('1');
    keys.mark('1', 1, 1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('keys beside the data', () => {
  test('are refused inside of it, however it is written', () => {
    const above = folderOfOwn();
    const data = join(above, 'data');
    mkdirSync(data);
    symlinkSync(data, join(above, 'elsewhere'));
    for (const keys of ['data', 'data/keys', 'data/../data/k', 'elsewhere/keys', '.']) {
      expect(() => keysApart(data, join(above, keys))).toThrow('CROSSPULSE_KEYS');
    }
    for (const keys of ['data-keys', 'keys', 'keys/of/data', 'datakeys']) {
      keysApart(data, join(above, keys));
      expect(existsSync(join(above, keys))).toBe(false);
    }
  });

  test('are refused with one clear line where the folder cannot be made', () => {
    const file = join(folderOfOwn(), 'file');
    writeFileSync(file, '');
    expect(() => new KeyFolder(join(file, 'keys'), chanceOf('none'))).toThrow('cannot use');
  });
});
