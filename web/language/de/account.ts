/** What is one's own: where one is signed in, and what is stored. */
import type { Words } from '../words.ts';

const words: Words['account'] = {
  title: 'Ihr Konto',
  lede: 'Was hier Ihres ist: wo Sie angemeldet sind und wie Sie es beenden.',
  where: 'Wo Sie angemeldet sind',
  looking: 'Ihre Anmeldungen werden gesucht',
  dayOnly:
    'Von jeder wird nur der Tag behalten: weder Stunde noch Ort noch Browser. Jede endet nach 30 Tagen von selbst.',
  here: 'Dieser Browser',
  since: (day) => `seit ${day}`,
  answeringOnly: (day) => `seit ${day}, über einen persönlichen Link, nur zum Antworten`,
  signOut: 'Abmelden',
  another: 'Ein anderer Browser',
  end: 'Beenden',
  endOne: (place, day) => `Anmeldung ${place} beenden, seit ${day}`,
  ended: 'Beendet. Jener Browser ist abgemeldet.',
  endOthers: 'Überall sonst abmelden',
  endedOthers: 'Beendet. Sie sind nur noch hier angemeldet.',
  note: 'Wer sich anmeldet, zeigt, wer er ist. Ihre Stimmzettel gehen einen anderen Weg, an eine andere Adresse, ohne das.',
  stored: 'Was über Sie gespeichert ist',
  inOne:
    'Ihr Name, Ihre Adresse und was dazugehört, in einer Datei. Antworten sind nicht darin: Niemand kann sagen, welche Ihre sind.',
  take: 'Mitnehmen',
  letters: {
    title: 'Ihre Briefe',
    label: 'Sprache Ihrer Briefe',
    hint: 'Einladungen, Erinnerungen und was nach einer Runde kommt. Diese Seiten haben ihre eigene Sprache, ganz unten.',
    company: (language) => `Wie das Unternehmen: ${language}`,
    saved: 'Gespeichert. Ihr nächster Brief kommt in dieser Sprache.',
    unchanged: 'Nichts wurde geändert.',
  },
};

export default words;
