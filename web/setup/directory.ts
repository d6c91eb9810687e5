/** Who is asked: the people and teams as the setup shows them. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';

type Api = typeof client.api;
export type Person = Body<Awaited<ReturnType<Api['people']['$get']>>>['people'][number];
/** A personal link, shown once. */
export type PersonalLink = Body<
  Awaited<ReturnType<Api['rounds'][':round']['links']['$post']>>
>['links'][number];

/** How people hear of a round, and what they will get. */
export type Channels = Body<Awaited<ReturnType<Api['channels']['$get']>>>;

/** What holds for every round. */
export type Pulse = Body<Awaited<ReturnType<Api['pulse']['$get']>>>;

/** Figures need so many ballots at least; the company may raise it, never lower it. */
export const thresholdLeast = 5;

/** A team rates at most so many others. */
export const ratesMost = 8;

export const countOf = (people: readonly Person[] | null, team: string): number =>
  people?.filter((person) => person.active && person.team === team).length ?? 0;

/** "1 person", "24 people". */
export const peopleWords = (count: number): string => words.setup.count(count);

/** A file's text: UTF-8 where it is that, else as spreadsheets on Windows write it. */
export const textOf = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
