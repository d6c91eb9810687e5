/** The invitation to a round and its reminder: the same words for everybody, but for links of their own. */
import type { Day } from './day.ts';
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';
import { headPart } from './letter-text.ts';
import type { Part, Written } from './letter-text.ts';
import type { Pulse } from './pulse.ts';

/** What everybody is told alike, but for the language. */
export interface RoundFacts {
  readonly language: Language;
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

const keysPart = ({ words, language }: RoundFacts): Part => ({
  is: 'words',
  text: letterWords[language].keys,
  words: words ?? letterWords[language].keysLater,
});

const codeParts = ({ url, language }: RoundFacts, code: string | null): readonly Part[] =>
  code === null
    ? []
    : [
        {
          is: 'words',
          text: letterWords[language].code(`${url}/respond?kiosk`),
          words: code,
        },
      ];

const lastParts = ({ url, root, language }: RoundFacts, { stop }: OwnLinks): readonly Part[] => [
  { is: 'link', text: letterWords[language].how, url: `${url}/verify` },
  { is: 'link', text: letterWords[language].stop, url: stop },
  ...headPart(root, url, language),
];

/** The answers go one way only: neither link nor letter tells what is done with it. */
export function invitation(facts: RoundFacts, own: OwnLinks): Written {
  const { language, sight, threshold, sealsOn, small } = facts;
  const { envelopes, invitation: words } = letterWords[language];
  const seen = words.seen({
    ...{ threshold, managers: sight.managers },
    own: sight.respondents === 'own',
  });
  return {
    language,
    subject: words.subject,
    parts: [
      { is: 'text', text: words.what },
      { is: 'text', text: words.nobody },
      { is: 'button', text: envelopes, url: own.link },
      { is: 'small', text: words.alone },
      keysPart(facts),
      ...codeParts(facts, own.code),
      { is: 'text', text: seen },
      { is: 'text', text: words.lasts(sealsOn, facts.reminders) },
      ...(small.length === 0 ? [] : [{ is: 'text', text: words.small(small) } as const]),
      ...lastParts(facts, own),
    ],
  };
}

export function reminder(facts: RoundFacts, own: OwnLinks): Written {
  const { language, sealsOn } = facts;
  const { envelopes, reminder: words } = letterWords[language];
  return {
    language,
    subject: words.subject,
    parts: [
      { is: 'text', text: words.text(sealsOn) },
      { is: 'button', text: envelopes, url: own.link },
      keysPart(facts),
      ...codeParts(facts, own.code),
      ...lastParts(facts, own),
    ],
  };
}
