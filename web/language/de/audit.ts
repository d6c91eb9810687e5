/** What was set up and taken out, by whom. */
import type { Words } from '../words.ts';

const words: Words['audit'] = {
  title: 'Protokoll',
  head: 'Was eingerichtet wurde, und wer was entnommen hat',
  lede: 'Rollen, Personen, Teams, Runden und was feststeht; Exporte; Anmeldungen von Führungskräften, Leitung und Admins. Wer nur antwortet, hinterlässt hier keine Zeile, und keine Antwort steht hier.',
  label: 'Was geschah, Neuestes zuerst',
  nothing: 'Noch ist nichts geschehen.',
  more: 'Früheres zeigen',
  opening: 'Das Protokoll öffnet sich',
};

export default words;
