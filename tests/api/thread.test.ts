// Box and desk in threads of their own: when one dies, the process is told, so that it can end.
import { expect, test } from 'vitest';
import { deskThread } from '../../api/desk.ts';
import { letterboxThread } from '../../api/letterbox.ts';

const thread = (script: string) => new URL(`data:text/javascript,${encodeURIComponent(script)}`);
const dying = thread(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', () => { throw new Error('no memory'); });`);
const living = thread(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ do: what }) => {
    parentPort.postMessage({ do: 'done', value: null });
    if (what === 'close') parentPort.close();
  });`);

const posting = { round: '1', key: 'a', leaf: 'b', record: 'c' };

test('A box that dies fails what waits for it, and is told once', async () => {
  const deaths: Error[] = [];
  const letterbox = letterboxThread('nowhere', dying, (error) => deaths.push(error));
  const results = await Promise.allSettled([letterbox.post(posting), letterbox.post(posting)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(letterbox.round()).rejects.toThrow('no memory');
  expect(deaths.map(({ message }) => message)).toEqual(['no memory']);
});

test('A desk that dies is told as well', async () => {
  const deaths: Error[] = [];
  const desk = deskThread(dying, (error) => deaths.push(error));
  await expect(desk.open([])).rejects.toThrow('no memory');
  expect(deaths).toHaveLength(1);
});

test('One that is closed has not died', async () => {
  const deaths: Error[] = [];
  const letterbox = letterboxThread('nowhere', living, (error) => deaths.push(error));
  const desk = deskThread(living, (error) => deaths.push(error));
  await letterbox.round();
  await desk.open([]);
  await Promise.all([letterbox.close(), desk.shut()]);
  expect(deaths).toEqual([]);
});
