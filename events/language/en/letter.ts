/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import type { Day } from '../../day.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** `2026-01-16` as `Fri 16 Jan`. */
function dayWords(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${date} ${months[(month ?? 1) - 1]}`;
}

/** What an invitation says of who sees what. */
export interface Seen {
  readonly threshold: number;
  /** Managers see all pairings, or those of their own team. */
  readonly managers: 'all' | 'own';
  /** Respondents see the pairings of their own team. */
  readonly own: boolean;
}

const until = (sealsOn: Day | null): string =>
  sealsOn === null ? 'Open until the round is sealed.' : `Open until ${dayWords(sealsOn)}.`;

const remindersWords = ['No reminders.', 'One reminder at most', 'Two reminders at most'];
const reminders = (most: number): string => {
  const never = most === 0 ? '' : ', only to those without envelopes, none on a weekend.';
  return `${remindersWords[most] ?? ''}${never}`;
};

const words = {
  head: (beginning: string) => `The newest head of the log begins with ${beginning}. Compare it`,
  envelopes: 'Get my envelopes',
  keys: 'This round’s keys. You should see the same four words before you answer, and so should your colleagues:',
  keysLater: 'made when the round opens',
  code: (address: string) => `No device of your own? Type this code at a shared one (${address}):`,
  how: 'How nobody can tell which answer is yours',
  stop: 'Stop reminders',
  invitation: {
    subject: 'A minute about working with other teams',
    what: 'How is it going between your team and the others? Four statements for each team you depend on, under 60 seconds.',
    nobody:
      'The system knows that you took part. Nobody can tell which answer is yours, not even its administrator.',
    alone: 'This link is yours alone: pass it on to nobody.',
    seen: ({ threshold, managers, own }: Seen) => {
      const all = managers === 'all' ? 'all pairings' : 'the pairings of their own team';
      return (
        'While the round is open, nobody sees a figure. When it is sealed, everybody sees how the ' +
        `company does at the same moment. Leadership sees all pairings of teams, managers ${all}${own ? ', and you those of your own team' : ''}. ` +
        `A figure rests on at least ${threshold} ballots; of fewer it stays hidden.`
      );
    },
    lasts: (sealsOn: Day | null, most: number) => `${until(sealsOn)} ${reminders(most)}`,
    small: (teams: readonly string[]) =>
      `Too small to be asked this time: ${teams.join(', ')}. The others still say how the work with them goes.`,
  },
  reminder: {
    subject: 'Still open: a minute about working with other teams',
    text: (sealsOn: Day | null) =>
      `Nobody has taken envelopes in your name yet. ${until(sealsOn)} It takes under 60 seconds, and nobody can tell which answer is yours.`,
  },
  addressChanged: {
    subject: 'Your address at Crosspulse was changed',
    what: 'An administrator gave you another address at Crosspulse. Letters go there from now on, and whoever was signed in as you is signed out.',
    then: 'Nobody can take envelopes in your name in a round that was open at that moment. If you did not expect this, ask your administrator, and tell your works council or a colleague.',
  },
  signIn: {
    subject: 'Sign in to Crosspulse',
    first: 'Here is the link that signs you in to Crosspulse.',
    copy: 'If that does not open, copy this address:',
    rule: (minutes: number) =>
      `It works once, for ${minutes} minutes, and only in the browser that asked for it. ` +
      'Open this mail on the same device.',
    last: 'You did not ask for a link? Delete this mail. Nothing happens.',
  },
  digest: {
    subject: (round: string) => `${round} is sealed: what changed, what did not, what is due`,
    adminSubject: (round: string) => `${round} is sealed: who was asked, who was not, what is due`,
    sealed: (round: string) => `${round} is sealed.`,
    see: 'See it in Crosspulse',
    why: 'Everybody sees these figures at the same moment. Each rests on at least five people, and nobody can see who answered what.',
    adminWhy:
      'Those who may see the figures see them at the same moment. Nobody can see who answered what, and you see no figure.',
  },
  chat: {
    sealed: (round: string) => `${round} is sealed`,
    figures: 'Its figures are there, for everybody at the same moment.',
    see: 'See what came of it',
    title: 'A minute about working with other teams?',
    open: (sealsOn: Day | null) =>
      [
        'Under 60 seconds. Nobody can tell which answer is yours.',
        ...(sealsOn === null ? [] : [until(sealsOn)]),
      ].join(' '),
    keys: (four: string) => `Keys: ${four}`,
    head: (beginning: string) => `Newest head of the log: ${beginning}`,
    how: 'How that works',
  },
};

export default words;
