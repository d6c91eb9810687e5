// The box's own thread: what waits for the disk here keeps nobody waiting at the door.
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { Box } from '../events/box.ts';
import type { Posting } from '../events/box.ts';
import { isFatal } from './fatal.ts';
import type { Answer, Ask } from './letterbox.ts';

const port = parentPort;
if (port === null) throw new Error('this file runs in a thread of its own');
const box = new Box(String(workerData), randomBytes);

const batchOf = (ask: Extract<Ask, { do: 'post' }>): readonly Posting[] =>
  ask.keys.map((key, i) => {
    const [round, leaf, record] = [ask.rounds[i], ask.leaves[i], ask.records[i]];
    return { round: round ?? '', key, leaf: leaf ?? '', record: record ?? '' };
  });

function answer(ask: Ask): Answer {
  switch (ask.do) {
    case 'round':
      return { do: ask.do, value: box.round };
    case 'prepare':
      return { do: ask.do, value: box.prepare(ask.round, ask.key, ask.ballots) };
    case 'unlock':
      return { do: ask.do, value: box.unlock(ask.key) };
    case 'post':
      return { do: ask.do, value: box.post(batchOf(ask)) };
    case 'shut':
      return { do: ask.do, value: box.shut() };
    case 'reopen':
      return { do: ask.do, value: box.reopen() };
    case 'clear':
      return { do: ask.do, value: box.clear() };
    case 'close':
      return { do: ask.do, value: box.close() };
  }
}

// One message at a time, in the order sent: a ballot sent before the sealing is in it.
port.on('message', (ask: Ask) => {
  try {
    port.postMessage(answer(ask));
  } catch (error) {
    // The thread ends with it, before it takes the next batch; and the process with the thread.
    if (isFatal(error)) throw new Error(error.code);
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    port.postMessage({ do: 'fail', message, code } satisfies Answer);
  }
  if (ask.do === 'close') port.close();
});
