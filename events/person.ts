/** People: a role beside their team. The log knows them by a random pseudonym, and by nothing else. */
import { z } from 'zod';
import { isLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { EventType } from './kernel/catalogue.ts';

export const roles = ['respondent', 'manager', 'leadership', 'admin'] as const;
export type Role = (typeof roles)[number];

/** 128 random bits as hex; never derived from a name or an address. */
export const pseudonym = z.string().regex(/^[0-9a-f]{32}$/);

/** Somebody as the directory knows them. */
export interface Person {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly team: string | null;
  readonly role: Role;
  /** 0: still known, but neither asked nor let in. */
  readonly active: 0 | 1;
  /** The language they chose; empty where it is the company's. */
  readonly locale: string;
}

/** The language somebody chose for themselves, of those there are. */
export const ownLanguage = ({ locale }: Pick<Person, 'locale'>): Language | null => {
  const code = locale.split('-')[0] ?? '';
  return isLanguage(code) ? code : null;
};

/** The language of letters to somebody: their own, else the company's. */
export const languageToward = (
  person: Pick<Person, 'locale'>,
  company: { readonly language: Language },
): Language => ownLanguage(person) ?? company.language;

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

export const personStream = 'person';

/** Who did it: somebody here, or the company's own directory. Logs from before do not say. */
export const doneBy = z.union([pseudonym, z.literal('directory')]);

const count = z.int().min(0);

/** A respondent's sign-in leaves no event; that of everybody who sees more than they do, does. */
export const personEvents = {
  RoleGiven: one({ person: pseudonym, role: z.enum(roles), by: doneBy.exactOptional() }),
  SignedIn: one({ person: pseudonym, role: z.enum(['manager', 'leadership', 'admin']) }),
  /** How many people were touched at once, and by whom; never who they are. */
  PeopleChanged: one({
    by: doneBy,
    added: count,
    changed: count,
    deactivated: count,
    reactivated: count,
    erased: count,
  }),
};
type Data<T extends keyof typeof personEvents> = z.output<(typeof personEvents)[T]['data']>;
export type PersonEvent = {
  [T in keyof typeof personEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof personEvents];
export type PeopleChanged = Data<'PeopleChanged'>;
