// Values that nobody should send: no text, no day, no key; whatever the field is called.
/** No objects, whatever the route expects. */
export const noObjects: readonly (readonly [string, string])[] = [
  ['blanks', '   '],
  ['half', '{"name":'],
  ['a key without quotes', '{name:1}'],
  ['single quotes', "{'name':1}"],
  ['something after the end', '{}{}'],
  ['NaN', '{"name":NaN}'],
  ['a raw line break in a text', '{"name":"a\nb"}'],
  ['30,000 open arrays', '['.repeat(30_000)],
  ['16,000 nested arrays', '['.repeat(16_000) + ']'.repeat(16_000)],
  ['5,000 nested objects', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)],
  ['an array', '[]'],
  ['a text', '"text"'],
  ['null', 'null'],
  ['true', 'true'],
  ['XML', '<name>Legal</name>'],
];

/** What is no name, no reason, no line of text. */
export const noTexts: readonly unknown[] = [
  ...[0, -1, 1.5, true, null, [], {}, ['a'], '', '  ', '\u0000', 'a\u0000b', 'a\nb', 'a\tb'],
  ...['a\u2028b', '\u007f', '\ud800', 'a\udc00b', 'x'.repeat(10_000), '<b>x</b>', 'a < b'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'],
];
export const noSecrets: readonly unknown[] = [
  ...[1, null, [], '', 'ab', 'AB'.repeat(16), 'zz'.repeat(16), 'ab'.repeat(17)],
  ...[`${'ab'.repeat(16)}\n`, ' '.repeat(32), "' OR 1=1 --", '\ud800'.repeat(32)],
];
export const noDays: readonly unknown[] = [
  ...['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-05-01'],
  ...['2026-5-1', '01.05.2026', '2026-05-01T00:00:00Z', ' 2026-05-01', 'tomorrow', ''],
  ...[20260501, null, true, [], {}, '٢٠٢٦-٠٥-٠١', '-2026-05-01', '2026-W20'],
];
/** What is no key, no token and no signature, whatever its size. */
export const noBytes: readonly unknown[] = [
  ...[1, null, [], {}, '', 'ab', 'b'.repeat(341), 'b'.repeat(343), 'b'.repeat(42)],
  ...['='.repeat(86), '+'.repeat(43), '/'.repeat(342), ' '.repeat(86)],
];
export const noTeams: readonly unknown[] = [
  ...[1, null, '', 'Product', '../product', 'a b', 'x'.repeat(41), {}],
];
export const noScores: readonly unknown[] = [
  ...[0, 6, -1, 1.5, 1e308, -0.5, '3', 'NaN', '', true, [], [3], {}, 4.999999999],
];
