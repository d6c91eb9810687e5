// The desk's own thread: it makes a round's keys, and signs what it cannot see into.
import { generateKeyPair } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { DeskShut, deskHere } from '../events/desk.ts';
import { apart, joined } from './desk.ts';
import type { DeskAnswer, DeskAsk } from './desk.ts';

const port = parentPort;
if (port === null) throw new Error('this file runs in a thread of its own');

/** A key of 2048 bits, from the system's randomness. */
async function newKey(): Promise<JsonWebKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ format: 'jwk' });
}

const desk = deskHere(newKey);

async function valueOf(ask: DeskAsk): Promise<unknown> {
  switch (ask.do) {
    case 'make':
      return desk.make(ask.teams);
    case 'open':
      return desk.open(ask.secrets);
    case 'sign':
      return joined(await desk.sign(ask.team, apart(ask.values)));
  }
}

async function answerTo(ask: DeskAsk): Promise<DeskAnswer> {
  try {
    return { do: 'done', value: await valueOf(ask) };
  } catch (error) {
    if (error instanceof DeskShut) return { do: 'shut' };
    return { do: 'fail', message: error instanceof Error ? error.message : String(error) };
  }
}

// One after the other, so that the answers come in the order of what was asked.
let last: Promise<void> = Promise.resolve();
port.on('message', (ask: DeskAsk) => {
  last = last.then(async () => port.postMessage(await answerTo(ask)));
});
