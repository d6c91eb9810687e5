/** Signing in: by a link that comes by mail, with the company's account, or by a personal link. */
const words = {
  opening: 'Opening the page',
  title: 'Sign in',
  byMail: 'No password. We send a link to your work mail.',
  mail: 'Work mail',
  send: 'Send me a link',
  byCompany: 'No password of its own: you sign in as you do everywhere in your company.',
  or: 'or',
  company: (name: string) => `Sign in with your ${name}`,
  note: 'Signing in shows who you are. Your ballots go another way, to another address, without it.',
  how: 'How that works',

  problems: {
    unknown: 'Your company account is not on the list here. Ask your admin to add your work mail.',
    away: 'Your company’s sign-in does not answer. Try again in a minute.',
    awayOrMail:
      'Your company’s sign-in does not answer. Try again in a minute, or have a link sent to your mail.',
    expired: 'That took longer than 15 minutes. Begin again.',
    browser: 'That sign-in was begun in another browser. Begin again in this one.',
  },

  ranOut: {
    title: 'This link has run out',
    text: 'A link works once, and for 15 minutes. Nothing is lost: your envelopes and answers are where you left them.',
    not: 'This link does not open',
    again: 'Send me a new link',
  },

  other: {
    title: 'You asked from another browser',
    text: 'The link was asked for in a different browser, or on another device. Mail apps often open their own. To be safe we do not sign you in here.',
    again: 'Send a new link for this browser',
    copy: 'Copy the link for the other one',
    copied: 'Copied. Open it in the browser that you asked from.',
    select: 'This browser does not let the page copy. Select the link and copy it:',
    halfway: 'Halfway through answering?',
    goBack:
      'Go back to the browser you began in. Your envelopes are kept only there, and nobody can hand them out twice.',
    notYou: 'You did not ask for a link? Close this page. Nothing happens.',
  },

  personal: {
    tab: 'Open your link',
    title: 'Open your personal link',
    text: 'There is no password. You got a link of your own with the invitation; it signs you in on this device. If you cannot find it, ask your admin for a new one.',
    paste: 'Or paste the link here',
    open: 'Open it',
  },

  sent: {
    title: 'Look at your mail',
    /** Before and after the address. */
    before: 'If',
    after: 'is on the list, a link is on its way.',
    once: 'It works once, for 15 minutes, and',
    here: 'only in this browser',
    so: '. So open your mail on this device.',
    again: 'Send it again',
    againIn: (seconds: number) => `Send it again, in ${seconds} s`,
    sentAgain: 'Sent again. The newest link is the one to open.',
    address: 'Use another address',
    nothing:
      'Nothing after two minutes? Look in the spam folder, then ask your admin whether your address is on the list. We say the same to everyone, so that nobody can find out who is.',
  },
};

export default words;
