/** What a chat channel is told of a round: one message for all, with nobody's name in it. */
import type { RoundFacts } from './invitation.ts';
import { letterWords } from './language/letter.ts';
import { roundIn } from './language/round.ts';
import { shortHead } from './letter-text.ts';

export const chats = ['slack', 'teams'] as const;
export type Chat = (typeof chats)[number];

export const occasions = ['opened', 'sealed'] as const;
export type Occasion = (typeof occasions)[number];

/** A message before it takes the form of a chat. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** In the company's language: a channel is read by many. */
export function messageOf(occasion: Occasion, label: string, facts: RoundFacts): Message {
  const { url, words, sealsOn, root, language } = facts;
  const { chat, envelopes, keysLater } = letterWords[language];
  const head = root === null ? [] : [chat.head(shortHead(root))];
  const how = { text: chat.how, url: `${url}/verify` };
  if (occasion === 'sealed') {
    return {
      title: chat.sealed(roundIn(language, label)),
      lines: [chat.figures, ...head],
      links: [{ text: chat.see, url: `${url}/` }, how],
    };
  }
  return {
    title: chat.title,
    lines: [chat.open(sealsOn), chat.keys(words ?? keysLater), ...head],
    links: [{ text: envelopes, url: `${url}/respond` }, how],
  };
}

/** Slack reads these three as its own markup. */
const slackText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An incoming webhook's body for Slack, with blocks. */
const slackBody = ({ title, lines, links }: Message): object => ({
  text: slackText(title),
  unfurl_links: false,
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: title } },
    ...lines.map((line) => ({
      type: 'section',
      text: { type: 'mrkdwn', text: slackText(line), verbatim: true },
    })),
    {
      type: 'actions',
      elements: links.map(({ text, url }, place) => ({
        type: 'button',
        text: { type: 'plain_text', text },
        url,
        ...(place === 0 && { style: 'primary' }),
      })),
    },
  ],
});

/** Cards read these as markup. */
const cardText = (text: string): string => text.replace(/[\\`*_[\]()#<>~]/g, '\\$&');

/** The same for Microsoft Teams: an adaptive card, as its workflows take it. */
const teamsBody = ({ title, lines, links }: Message): object => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          {
            type: 'TextBlock',
            text: cardText(title),
            weight: 'Bolder',
            size: 'Medium',
            wrap: true,
          },
          ...lines.map((line) => ({ type: 'TextBlock', text: cardText(line), wrap: true })),
        ],
        actions: links.map(({ text, url }) => ({ type: 'Action.OpenUrl', title: text, url })),
      },
    },
  ],
});

/** What is posted to a chat's webhook. */
export const bodyOf = (chat: Chat, message: Message): object =>
  chat === 'slack' ? slackBody(message) : teamsBody(message);
