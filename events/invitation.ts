/** The invitation to a round and its reminder: the same words for everybody, but for links of their own. */
import type { Day } from './day.ts';
import { headPart } from './letter-text.ts';
import type { Part, Written } from './letter-text.ts';
import type { Pulse } from './pulse.ts';

/** What everybody is told alike. */
export interface RoundFacts {
  /** Where the pages are. */
  readonly url: string;
  readonly sealsOn: Day | null;
  readonly threshold: number;
  /** The fingerprint of the keys as four words; null before the round opens. */
  readonly words: string | null;
  /** Names of the teams with too few people to be asked. */
  readonly small: readonly string[];
  readonly sight: Pick<Pulse, 'respondents' | 'managers'>;
  /** How many reminders there are at most. */
  readonly reminders: number;
  /** The root of the newest head of the log. */
  readonly root: string | null;
}

/** What is one person's own; nothing of it is kept. */
export interface OwnLinks {
  readonly link: string;
  readonly stop: string;
  /** To be typed at a shared device. */
  readonly code: string | null;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** `2026-01-16` as `Fri 16 Jan`. */
export function dayWords(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${date} ${months[(month ?? 1) - 1]}`;
}

const until = (sealsOn: Day | null): string =>
  sealsOn === null ? 'Open until the round is sealed.' : `Open until ${dayWords(sealsOn)}.`;

const remindersWords = ['No reminders.', 'One reminder at most', 'Two reminders at most'];

function seen({ sight, threshold }: RoundFacts): string {
  const own = sight.respondents === 'own' ? ', and you those of your own team' : '';
  const all = sight.managers === 'all' ? 'all pairings' : 'the pairings of their own team';
  return (
    'While the round is open, nobody sees a figure. When it is sealed, everybody sees how the ' +
    `company does at the same moment. Leadership sees all pairings of teams, managers ${all}${own}. ` +
    `A figure rests on at least ${threshold} ballots; of fewer it stays hidden.`
  );
}

const keysPart = ({ words }: RoundFacts): Part => ({
  is: 'words',
  text: 'This round’s keys. You should see the same four words before you answer, and so should your colleagues:',
  words: words ?? 'made when the round opens',
});

const codeParts = (url: string, code: string | null): readonly Part[] =>
  code === null
    ? []
    : [
        {
          is: 'words',
          text: `No device of your own? Type this code at a shared one (${url}/respond?kiosk):`,
          words: code,
        },
      ];

const lastParts = ({ url, root }: RoundFacts, { stop }: OwnLinks): readonly Part[] => [
  { is: 'link', text: 'How nobody can tell which answer is yours', url: `${url}/verify` },
  { is: 'link', text: 'Stop reminders', url: stop },
  ...headPart(root, url),
];

/** The answers go one way only: neither link nor letter tells what is done with it. */
export function invitation(facts: RoundFacts, own: OwnLinks): Written {
  const few = facts.small.join(', ');
  const reminders = remindersWords[facts.reminders] ?? '';
  const never =
    facts.reminders === 0 ? '' : ', only to those without envelopes, none on a weekend.';
  return {
    subject: 'A minute about working with other teams',
    parts: [
      {
        is: 'text',
        text: 'How is it going between your team and the others? Four statements for each team you depend on, under 60 seconds.',
      },
      {
        is: 'text',
        text: 'The system knows that you took part. Nobody can tell which answer is yours, not even its administrator.',
      },
      { is: 'button', text: 'Get my envelopes', url: own.link },
      { is: 'small', text: 'This link is yours alone: pass it on to nobody.' },
      keysPart(facts),
      ...codeParts(facts.url, own.code),
      { is: 'text', text: seen(facts) },
      { is: 'text', text: `${until(facts.sealsOn)} ${reminders}${never}` },
      ...(few === ''
        ? []
        : [
            {
              is: 'text',
              text: `Too small to be asked this time: ${few}. The others still say how the work with them goes.`,
            } as const,
          ]),
      ...lastParts(facts, own),
    ],
  };
}

export function reminder(facts: RoundFacts, own: OwnLinks): Written {
  return {
    subject: 'Still open: a minute about working with other teams',
    parts: [
      {
        is: 'text',
        text: `Nobody has taken envelopes in your name yet. ${until(facts.sealsOn)} It takes under 60 seconds, and nobody can tell which answer is yours.`,
      },
      { is: 'button', text: 'Get my envelopes', url: own.link },
      keysPart(facts),
      ...codeParts(facts.url, own.code),
      ...lastParts(facts, own),
    ],
  };
}
