/** Tries again what failed for a reason that passes: somebody was quicker, or a connection broke. */
import { setTimeout as pause } from 'node:timers/promises';

/** Another transaction was in the way; the same work succeeds when it is done again. */
const collided = [
  '40001', // serialization failure: the everyday answer of distributed engines
  '40P01', // deadlock
  '55P03', // lock_timeout
  '42P07', // two nodes made the same table
  '42710', // … or the same trigger
];

/** The connection is gone, or the server is starting; whether a commit went through is unknown. */
const broken = [
  '25P03', // idle_in_transaction_session_timeout: this node stood still for too long
  '53300', // too many connections
  '57P01', // a person ended the session
  '57P02', // another session crashed
  '57P03', // the server is starting
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
];
const connectionClass = /^08/;
const brokenWords =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether the connection is of no more use. */
export function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  if (broken.includes(code) || connectionClass.test(code)) return true;
  return error instanceof Error && brokenWords.test(error.message);
}

/** Whether the same work, done again, may succeed. */
export const isPassing = (error: unknown): boolean =>
  collided.includes(codeOf(error)) || isBroken(error);

/** A row was there already: of a quicker transaction with the same key, or for good. */
export const isTaken = (error: unknown): boolean => codeOf(error) === '23505';

/** Milliseconds before each further try: a server that was killed is back within three seconds. */
const pauses = [0, 20, 50, 100, 200, 400, 800, 1600, 3200];
/** What is taken for good stays so. */
const triesWhenTaken = 2;

/**
 * Does the work, and again while it fails for a reason that passes. It must be such that doing it
 * twice is doing it once: nobody knows of a broken connection whether its commit went through.
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const wait = pauses[tries];
      const again = isPassing(error) || (isTaken(error) && tries < triesWhenTaken);
      if (wait === undefined || !again) throw error;
      await pause(wait);
    }
  }
}
