/** The booth: the pages on which people answer. The log says when they are others than before. */
import { carryOut } from './installation.ts';
import type { Installation } from './installation.ts';
import { roundDecider, roundStream } from './round.ts';

/** Notes with which pages a server was started; `bundle` is their hash, hex. */
export const noteBooth = (at: Installation, bundle: string): Promise<unknown> =>
  at.rounds.take(() =>
    carryOut(at, roundDecider, roundStream, { do: 'change booth', day: at.today(), bundle }),
  );
