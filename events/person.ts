/** People: a role beside their team. The log knows them by a random pseudonym, and by nothing else. */
import { z } from 'zod';
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
}

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

export const personStream = 'person';

/** A respondent's sign-in leaves no event; that of everybody who sees more than they do, does. */
export const personEvents = {
  RoleGiven: one({ person: pseudonym, role: z.enum(roles) }),
  SignedIn: one({ person: pseudonym, role: z.enum(['manager', 'leadership', 'admin']) }),
};
