/** The people of the setup: taken in as lines, found, and changed one by one. */
const words = {
  title: '2. People',
  lede: 'Name, address, team and role. Nothing else: no age, no job level. A role is respondent, manager, leadership or admin.',
  paste: 'Paste from a spreadsheet: name,email,team,role',
  hint: 'One person a line; commas, semicolons or tabs. Or drop a CSV file here. Saved only if every line is right. A known address is changed, not doubled.',
  file: 'Or choose a CSV file',
  check: 'Check and save',
  notSaved: 'Nothing was saved.',
  saved: (added: number, changed: number, unchanged: number) =>
    `Saved: ${added} added, ${changed} changed, ${unchanged} unchanged.`,
  right: (added: number, changed: number, unchanged: number) =>
    `Every line is right. Saving them means: ${added} added, ${changed} changed, ${unchanged} unchanged.`,
  onList: (people: string) => `${people} on the list`,
  off: (count: number) => `, ${count} deactivated`,
  find: 'Find somebody',
  findBy: 'Name, address, team or role',
  found: (people: string) => `${people} found.`,
  more: (count: number) => `Show ${count} more`,
  deactivated: 'deactivated',
  noTeam: 'no team',
  roles: {
    respondent: 'respondent',
    manager: 'manager',
    leadership: 'leadership',
    admin: 'admin',
  },
  name: 'Name',
  address: 'Address',
  team: 'Team',
  withoutTeam: 'No team',
  role: 'Role',
  moved:
    'A new address ends their sessions and links, and takes no envelopes in a round that is open. The old address is told.',
  savedOne: 'Saved.',
  save: 'Save',
  deactivate: 'Deactivate',
  deactivateAsk: (name: string) => `Deactivate ${name}?`,
  deactivateYes: 'Yes, deactivate',
  keep: 'Keep them',
  deactivateWhat:
    'They are signed out at once, and not asked in rounds to come. You can bring them back.',
  deactivatedDone: 'Deactivated.',
  back: 'Bring back',
  backDone: 'They are back.',
  erase: 'Erase',
  eraseAsk: (name: string) => `Erase ${name}?`,
  eraseYes: 'Yes, erase',
  eraseWhat:
    'Name, address, links and sessions go for good. Figures stay as they are. While a round is open, their team goes on seeing the name on its list: it was promised at the opening.',
  erased: (name: string) => `${name} was erased.`,
  erasedUntil: (name: string, round: string) =>
    `${name} was erased. Their team sees the name until ${round} ends.`,
  stored: 'What is stored',
};

export default words;
