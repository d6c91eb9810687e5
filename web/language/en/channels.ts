/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import { plural } from '../language.ts';

const words = {
  title: '4. Channels',
  lede: 'Choose all that apply. A person gets one invitation a round; reminders go only to those without envelopes, never on a weekend, and everybody may stop them.',
  legend: 'Channels',
  mail: {
    title: 'Mail',
    off: 'No mail server is connected. Set SMTP_URL and MAIL_FROM.',
    on: (from: string) =>
      `Through your mail server, from ${from}. Everybody gets a link of their own.`,
  },
  chat: {
    on: 'One message a channel, no names. Connected.',
    off: (setting: string) => `Not connected. Set ${setting}.`,
  },
  device: {
    title: 'Shared device',
    what: 'Every invitation has a code to type at one. For people without a device of their own.',
  },
  saved: 'Saved. It counts from the next letter on.',
  reminders: {
    label: 'Reminders by mail',
    two: 'Two: in the middle and before the end',
    one: 'One: in the middle',
    none: 'None',
  },
  language: {
    label: 'Language of letters',
    hint: 'Of messages to channels, too. Whoever chose a language of their own gets letters in that one.',
    saved: 'Saved. Letters and messages now speak it.',
  },
  plain: {
    name: 'Plain link and QR',
    what: '. For a screen or the kitchen wall. It leads to sign-in.',
  },
  poster: 'Print a poster',
  slips: 'Print slips with codes',
  trial: 'Send it only to me first',
  tried: 'Sent to you. Look at it as your colleagues will.',
  letters: {
    kinds: {
      invitation: 'invitation',
      reminder: 'reminder',
      digest: 'letter about a sealed round',
      'address-changed': 'letter about a changed address',
      chat: 'Message to a channel',
    },
    counts: {
      invitation: (count: number) =>
        plural(count, { one: `${count} invitation`, other: `${count} invitations` }),
      digest: (count: number) =>
        plural(count, {
          one: `${count} letter about a sealed round`,
          other: `${count} letters about a sealed round`,
        }),
      'address-changed': (count: number) =>
        plural(count, {
          one: `${count} letter about a changed address`,
          other: `${count} letters about changed addresses`,
        }),
      chat: (count: number) =>
        plural(count, {
          one: `${count} Message to a channel`,
          other: `${count} messages to channels`,
        }),
    },
    reminders: 'reminders',
    waiting: (what: readonly string[]) => `On their way: ${what.join(', ')}.`,
    look: 'Look again',
    failed: (count: number) => `Not sent: ${count}`,
    someReminders: 'Some reminders',
    kindOf: (kind: string) => `, ${kind}`,
    why: (problem: string) => `: ${problem}.`,
    unclear: 'It may have arrived; sent again, somebody may get two.',
    again: 'Send again',
    againTo: (who: string | null) => ` to ${who ?? 'the channel'}`,
    off: 'Take off the list',
    all: 'Send all again that did not arrive',
    tried: 'It is tried once more.',
    triedAll: 'They are tried once more.',
    offDone: 'Off the list.',
  },
  preview: {
    title: 'What people will get',
    from: 'From',
    later: 'your mail server, once it is connected',
    subject: 'Subject',
    message: ', one message a channel',
    poster: 'Poster',
    posterIs: ', link and QR',
    scan: 'Scan, sign in with your work mail, answer. Under 60 seconds.',
    look: 'Look at the poster',
  },
};

export default words;
