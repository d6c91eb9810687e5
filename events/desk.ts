/** The desk that signs envelopes: it makes a round's keys and holds them while the round is open. */
import type { JsonWebKey } from 'node:crypto';
import type { Signer } from './envelope/signer.ts';
import { signersOf, teamKeyOf } from './envelope/team-key.ts';
import type { TeamKey } from './envelope/team-key.ts';

export interface DeskTeam {
  readonly team: string;
  /** How many questions the team is asked: so many exponents its key must fit. */
  readonly questions: number;
}
export interface TeamSecret extends DeskTeam {
  /** PKCS #8 in base64url. */
  readonly secret: string;
}

export interface Desk {
  make(teams: readonly DeskTeam[]): Promise<readonly TeamKey[]>;
  open(secrets: readonly TeamSecret[]): Promise<void>;
  /**
   * Signs one blinded value for each question, in their order.
   * @throws {DeskShut}
   */
  sign(team: string, blinded: readonly Buffer[]): Promise<readonly Buffer[]>;
  /** From now on nothing is signed, and no key is in memory. */
  shut(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is signed now: no round is open, or it is being sealed. */
export class DeskShut extends Error {
  constructor() {
    super('the desk is shut');
    this.name = 'DeskShut';
  }
}

/** Makes RSA keys until one fits all exponents: almost always the first. */
async function fittingKey(
  { team, questions }: DeskTeam,
  newKey: () => Promise<JsonWebKey>,
): Promise<TeamKey> {
  for (;;) {
    const key = teamKeyOf(team, questions, await newKey());
    if (key !== null) return key;
  }
}

/** A desk in this very thread: it keeps everybody waiting while it signs. */
export function deskHere(newKey: () => Promise<JsonWebKey>): Desk {
  const signers = new Map<string, readonly Signer[]>();
  return {
    make: (teams) => Promise.all(teams.map((team) => fittingKey(team, newKey))),
    open: async (secrets) => {
      signers.clear();
      for (const { team, secret, questions } of secrets) {
        signers.set(team, signersOf(secret, questions));
      }
    },
    sign: async (team, blinded) => {
      const own = signers.get(team);
      if (own === undefined) throw new DeskShut();
      return blinded.map((value, question) => {
        const signer = own[question];
        if (signer === undefined) throw new RangeError(`${team} has no question ${question}`);
        return signer.sign(value);
      });
    },
    shut: async () => signers.clear(),
    close: async () => signers.clear(),
  };
}
