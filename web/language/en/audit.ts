/** What was set up and taken out, by whom. */
const words = {
  title: 'Audit',
  head: 'What was set up, and who took out what',
  lede: 'Roles, people, teams, rounds and what is fixed; exports; sign-ins of managers, leadership and admins. Whoever only answers leaves no line here, and no answer stands here.',
  label: 'What happened, newest first',
  nothing: 'Nothing happened yet.',
  more: 'Show what came before',
  opening: 'Opening the audit',
};

export default words;
