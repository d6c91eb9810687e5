// Every event ever written can still be read: one golden file for each type and version.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../events/catalogue.ts';
import { decode, encode, UnreadableEvent } from '../../events/kernel/catalogue.ts';
import type { Catalogue, EventType } from '../../events/kernel/catalogue.ts';
import type { RecordedEvent } from '../../events/kernel/event.ts';

const types = Object.entries<EventType>(catalogue);
const golden = fileURLToPath(new URL('golden/', import.meta.url));
const fixture = (type: string, version: number) =>
  readFileSync(`${golden}${type}@${version}.json`, 'utf8');

/** Fields that came into the first version later: logs from before do not have them. */
const added: Readonly<Record<string, readonly string[]>> = {
  BallotCounted: ['envelope'],
  PriorityCounted: ['envelope'],
  RoundOpened: ['keys', 'by'],
  RoundScheduled: ['hours', 'by'],
  ...Object.fromEntries(
    [
      ...['RoleGiven', 'TeamAdded', 'TeamRenamed', 'TeamPlaced', 'TeamRetired', 'RatedTeamsSet'],
      ...['ThresholdRaised', 'YearStartSet', 'PrioritiesSet', 'SightSet'],
      ...[
        'ChannelsSet',
        'CadenceSet',
        'HolidaysSet',
        'LanguageSet',
        'RoundSealed',
        'RoundVoided',
        'MethodAdded',
        'MethodEdited',
        'MethodRetired',
      ],
    ].map((type) => [type, ['by']]),
  ),
};
const addedFields = Object.entries(added).flatMap(([type, fields]) =>
  fields.map((field) => [type, field] as const),
);

const recorded = (type: string, schema: number, data: string): RecordedEvent => ({
  ...{ position: 7, stream: 'some', version: 1, id: 'a', day: '2026-03-10' },
  ...{ type, schema, data },
});

describe('the catalogue', () => {
  test('has a golden file for every type and version, and no other file', () => {
    const expected = types.flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, i) => `${type}@${i + 1}.json`),
    );
    const more = Object.keys(added).map((type) => `${type}@1.added.json`);
    expect(readdirSync(golden).sort()).toEqual([...expected, ...more].sort());
  });

  test.each(addedFields)('reads %s with %s, which was added to it later', (name, field) => {
    const text = readFileSync(`${golden}${name}@1.added.json`, 'utf8');
    const event = decode(catalogue, recorded(name, 1, text));
    expect(event.data).toEqual(JSON.parse(text));
    const type: EventType | undefined = (catalogue as Catalogue)[name];
    expect(type?.data.parse(event.data)).toEqual(event.data);
    // Stored bytes stay what they are: what was not there is not written as something else.
    const { [field]: had, ...less } = event.data as Record<string, unknown>;
    expect(had).toBeDefined();
    const write = (data: unknown) => encode(catalogue, { id: 'a', type: name, data }).data;
    expect(Object.keys(JSON.parse(write(less)) as object)).not.toContain(field);
    expect(() => write({ ...less, [field]: undefined })).toThrow();
    expect(() => write({ ...less, [field]: null })).toThrow();
  });

  test.each(types)('trusts only those versions of %s that are golden', (_, type) => {
    const all = Array.from({ length: type.version }, (_, i) => i + 1);
    expect(type.golden).toEqual(all);
    for (const version of all.slice(0, -1)) expect(type.upcasts?.[version]).toBeTypeOf('function');
  });

  test.each(
    types.flatMap(([name, { golden: all }]) => all.map((version) => [name, version] as const)),
  )('reads %s, version %i, as it is today', (name, version) => {
    const text = fixture(name, version);
    const event = decode(catalogue, recorded(name, version, text));
    expect(event.type).toBe(name);
    const type: EventType | undefined = (catalogue as Catalogue)[name];
    expect(type?.data.parse(event.data)).toEqual(event.data);
    if (version === type?.version) expect(event.data).toEqual(JSON.parse(text));
  });

  test.each(types)('takes nothing into %s that does not belong there', (name, { version }) => {
    const data = JSON.parse(fixture(name, version)) as Record<string, unknown>;
    const write = (changed: unknown) => () =>
      encode(catalogue, { id: 'a', type: name, data: changed });
    expect(write(data)).not.toThrow();
    for (const more of ['at', 'name ', 'ip', 'agent', 'email', 'person_name']) {
      expect(write({ ...data, [more]: 'x' })).toThrow();
    }
    for (const field of Object.keys(data)) {
      const { [field]: _, ...less } = data;
      expect(write(less)).toThrow();
    }
  });

  test('knows people by 128 random bits, and by nothing else', () => {
    for (const person of ['noor@cast.example', 'Noor', 'A'.repeat(32), 'a'.repeat(31)]) {
      const event = { id: 'a', type: 'RoleGiven', data: { person, role: 'admin' } };
      expect(() => encode(catalogue, event)).toThrow();
    }
    const respondent = { person: 'a'.repeat(32), role: 'respondent' };
    expect(() => encode(catalogue, { id: 'a', type: 'SignedIn', data: respondent })).toThrow();
  });
});

describe('what was written in an older schema', () => {
  const renamed: Catalogue = {
    Measured: {
      version: 3,
      data: z.strictObject({ points: z.int(), unit: z.string() }),
      upcasts: {
        1: (data) => ({ value: (data as { v: number }).v }),
        2: (data) => ({ points: (data as { value: number }).value * 10, unit: 'points' }),
      },
      golden: [1, 2],
    },
    Lost: { version: 2, data: z.strictObject({}), golden: [1, 2] },
  };
  const read = (type: string, schema: number, data: string) => () =>
    decode(renamed, recorded(type, schema, data)).data;

  test('is brought up to date one version at a time', () => {
    const today = { points: 40, unit: 'points' };
    expect(read('Measured', 1, '{"v":4}')()).toEqual(today);
    expect(read('Measured', 2, '{"value":4}')()).toEqual(today);
    expect(read('Measured', 3, '{"points":40,"unit":"points"}')()).toEqual(today);
  });

  test.each([
    ['of an unknown type', 'Sung', 1, '{}', 'unknown type'],
    ['written by newer software', 'Measured', 4, '{}', 'newer software'],
    ['that is no JSON', 'Measured', 3, '{"points":', 'JSON'],
    ['cut short in an old schema', 'Measured', 1, '', 'JSON'],
    ['with nothing to bring it up to date', 'Lost', 1, '{}', 'no way from schema 1'],
    ['of a version that is not golden and not right', 'Measured', 3, '{"points":"4"}', 'points'],
    ['named like a part of the language', 'constructor', 1, '{}', 'constructor'],
  ])('is told as unreadable: an event %s', (_, type, schema, data, reason) => {
    expect(read(type, schema, data)).toThrow(UnreadableEvent);
    expect(read(type, schema, data)).toThrow(`event 7 (${type}, schema ${schema})`);
    expect(read(type, schema, data)).toThrow(reason);
  });
});
