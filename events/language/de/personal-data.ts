/** What the words in a file of personal data mean. */
import type en from '../en/personal-data.ts';

const words: typeof en = {
  own: [
    'Ihre Antworten sind nicht hier drin: Niemand kann sagen, welche Ihre sind, auch diese Datei nicht.',
    'Stimmzettel tragen keinen Namen, kein Pseudonym und keine Zeit; Umschläge werden ungesehen signiert.',
    'directory.asked sagt für jede Runde, ob in Ihrem Namen Umschläge geholt wurden (took).',
    'Geheimnisse von Links und Sitzungen sind nur als Hashwerte gespeichert und weggelassen.',
  ],
  others: [
    'Antworten sind nicht hier drin: Niemand kann sagen, welche von wem sind.',
    'Ob jemand teilgenommen und wann sich jemand angemeldet hat, dürfen nur die Betroffenen selbst lesen: Sie finden es unter ihrem eigenen Konto.',
  ],
};

export default words;
