// An open round under attack: a company over HTTP, and everything that an administrator has of it.
import fs from 'node:fs';
import { join } from 'node:path';
import { setupSecretOf } from '../../events/signing-in.ts';
import { folderOfOwn, served } from '../support/house.ts';
import type { InProcess, Opening } from '../support/house.ts';
import * as wire from '../support/wire.ts';

export interface Asked {
  readonly email: string;
  readonly team: string;
  readonly link: string;
}

export interface OpenRound extends InProcess {
  /** The folders of the data and of the keys. */
  readonly folder: string;
  readonly keys: string;
  readonly admin: string;
  readonly round: string;
  readonly asked: readonly Asked[];
  people(team: string): readonly Asked[];
  /** Signs somebody in; answers their cookie. */
  signIn(person: Asked): Promise<string>;
  seal(): Promise<void>;
}

/** Opens a round of a company with so many people in each team. */
export async function openRound(
  sizes: Readonly<Record<string, number>>,
  opening: Opening = {},
): Promise<OpenRound> {
  const { folder = folderOfOwn(), keys = folderOfOwn() } = opening;
  const here = await served({ ...opening, folder, keys });
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  await wire.told(send('POST', '/api/people', { lines: wire.peopleLines(sizes) }, admin));
  const days = { opensOn: at.today(), sealsOn: at.today() };
  const { round, links } = await wire.openRound(send, admin, days);
  const asked = links.flatMap(({ email, team, link }) =>
    team === null ? [] : [{ email, team, link }],
  );
  return {
    ...{ ...here, folder, keys, admin, round, asked },
    people: (team) => asked.filter((each) => each.team === team),
    signIn: (person) => wire.signIn(send, wire.secretOf(person)),
    seal: async () => {
      await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
    },
  };
}

/** The code of a refusal, or the status of what is none. */
export async function codeOf(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer;
  const { code } = (await response.json()) as { code?: string };
  return code ?? String(response.status);
}

/** The bytes of all files in some folders, by their paths. */
export function filesIn(...folders: readonly string[]): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const folder of folders) {
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(path, fs.readFileSync(path));
    }
  }
  return files;
}
