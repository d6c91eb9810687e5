/** Checks who signed the log's heads: this installation, and nobody who can only write its data. */
import { b64 } from './envelope/number.ts';
import { rawOf } from './ed25519.ts';
import type { Installation } from './installation.ts';
import { insist } from './kernel/difference.ts';
import type { RoundOpened } from './round.ts';

/**
 * Whoever can write the data folder can sign any log with a key of their own, so a signature counts
 * only by the key of the key folder. What another key signed counts as far as the log reached when
 * this one was made, and only while the log still begins as it did then.
 */
export async function verifyHeads({ store, keys, keyStart }: Installation): Promise<void> {
  const [size, heads] = [await store.head(), await store.heads()];
  const [key, start] = [b64(rawOf(keys.logKey())), keyStart.size];
  insist(
    start <= size,
    `The key folder was made beside a log of ${start} events; ${size} are here. Was an older backup restored? Then give it a key folder of its own.`,
  );
  const same = start === 0 || (await store.root(start)) === keyStart.root;
  insist(same, `Events 1 to ${start} are not those beside which the key folder was made.`);
  const foreign = heads.find((head) => head.size > start && head.key !== key);
  insist(
    foreign === undefined,
    `The head over ${foreign?.size} events, of ${foreign?.day}, is signed by another key than that of this installation.`,
  );
  // A head is signed with each sealing, and with the first event of a later day.
  const last = heads.at(-1);
  const signed = Math.max(start, last?.size ?? 0);
  const due = (await store.readLog(signed, size)).find(
    ({ type, day }) => type === 'RoundSealed' || last === undefined || day > last.day,
  );
  insist(due === undefined, `No signed head covers event ${due?.position}, ${due?.type}.`);
  for (const { data } of await store.readLog(start, size, ['RoundOpened'])) {
    const { round, keys: published } = JSON.parse(data) as RoundOpened;
    const own = published === undefined || published.promise === key;
    insist(own, `Round "${round}" promises by another key than that of this installation.`);
  }
}
