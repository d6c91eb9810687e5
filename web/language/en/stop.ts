/** The page that stops reminders. */
const words = {
  title: 'Reminders',
  ask: 'Stop reminders?',
  stopped: 'You get no more reminders.',
  still:
    'You still get one invitation when a round opens, and one letter when it is sealed. Nobody is told what you chose here.',
  unchanged: 'Nothing was changed.',
  again: 'Remind me again',
  stop: 'Stop reminders',
};

export default words;
