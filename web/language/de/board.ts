/** The board of interventions: its lanes, what methods did, and the library. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['board'] = {
  title: 'Maßnahmen',
  loading: 'Was versucht wird, wird geladen',
  lede: 'Jede Karte zeigt, was jemand vorhergesagt hat und was geschah. Wie es ausging, sagt Crosspulse, nicht die verantwortliche Person. Eine verfehlte Ansage ist kein gescheiterter Mensch. Sie ist etwas, das das Unternehmen jetzt weiß.',
  lanes: {
    waiting: {
      name: 'Zu entscheiden',
      what: 'Die Zeit ist da. Jede endet jetzt, wenn niemand für sie spricht.',
      none: 'Nichts steht an.',
    },
    running: {
      name: 'Laufend',
      what: 'Nicht vor ihrer Zeit beurteilt. Früh hinsehen ist in Ordnung, früh entscheiden nicht.',
      none: 'Nichts läuft. Eine Ansage macht man auf der Seite eines Paares.',
    },
    kept: {
      name: 'Beibehalten',
      what: 'Jetzt Teil unserer Arbeit.',
      none: 'Noch nichts wurde beibehalten.',
    },
    ended: {
      name: 'Beendet',
      what: 'Abgeschaltet, bewusst oder von selbst, mit dem, was gelernt wurde.',
      none: 'Noch nichts ist beendet.',
    },
  },
  showAll: (count) => `Alle ${count} zeigen`,
  headline: {
    own: (count) =>
      plural(count, {
        one: 'Eine Ansage wartet auf Ihre Entscheidung.',
        other: `${count} Ansagen warten auf Ihre Entscheidung.`,
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Eine Ansage wartet auf eine Entscheidung.',
        other: `${count} Ansagen warten auf eine Entscheidung.`,
      }),
    running: (count) =>
      plural(count, {
        one: 'Eine Ansage läuft. Nichts steht an.',
        other: `${count} Ansagen laufen. Nichts steht an.`,
      }),
    nothing: 'Im Moment wird nichts versucht.',
    never: 'Noch niemand hat eine Ansage gemacht.',
  },
  called: (count) =>
    plural(count, {
      one: `${count} Ansage zu den Paaren, die Sie sehen`,
      other: `${count} Ansagen zu den Paaren, die Sie sehen`,
    }),
  ends: (count, name) => `${count} × ${name.toLowerCase()}`,
  records: {
    title: 'Was Methoden hier bewirkt haben',
    lede: 'Eine Bilanz gehört zu einer Methode, nie zu einer Person oder einem Team.',
    caption: 'In diesem Unternehmen versuchte Methoden, und wie es ausging',
    method: 'Methode',
    tried: 'Versucht',
    ended: 'Ausgang',
    unseen: 'Was sie brachte, sehen die, die alle ihre Paare sehen',
    within: (within, all, brought) =>
      `${within} von ${all} in der angesagten Spanne; brachte ${brought}`,
    list: (changes) => `${changes.join(', ')}`,
    givenUp: 'Aufgegeben, bevor es ein Ergebnis gab',
    unread: 'Nichts war abzulesen',
    none: 'Noch hat keine Ansage ein Ergebnis. Bis dahin stützen sich Vorschläge allein auf die Bibliothek.',
    few: (count) =>
      plural(count, {
        one: 'Ein Ergebnis ist zu wenig, um Methoden zu ordnen. Vorschläge stützen sich weiter auf die Bibliothek.',
        other: `${count} Ergebnisse sind zu wenige, um Methoden zu ordnen. Vorschläge stützen sich weiter auf die Bibliothek.`,
      }),
    many: 'Die Erwartung eines Vorschlags wird von der der Bibliothek zu diesen Ergebnissen hin gezogen.',
  },
  empty: {
    title: 'Sagen Sie zuerst, was Sie erwarten',
    others: 'Hier wird nichts versucht',
    what: 'Wählen Sie das Paar, das am meisten schmerzt, und sagen Sie vor dem Beginn, was Ihrer Meinung nach hilft. Ist die Runde versiegelt, sagt diese Seite, ob es eingetroffen ist.',
    whatOthers:
      'Ansagen machen Führungskräfte und die Leitung. Was bei den Paaren Ihres Teams versucht wird und was daraus wurde, steht hier.',
    slowest: 'Zur langsamsten Stelle',
    choose: 'Ein Paar auf der Karte wählen',
  },
  library: {
    title: 'Die Bibliothek',
    lede: 'Was man versuchen kann, wann, und was davon zu erwarten ist.',
    counts: (brought, own) =>
      `${brought} Methoden waren dabei, dazu ${own} eigene oder hier umformulierte.`,
    others: 'Die Leitung fügt Methoden hinzu, ändert und beendet sie.',
    ownTitle: 'Eine eigene Methode',
    add: 'Eigene Methode hinzufügen',
    own: 'Eigene',
    brought: (count) => `${count} mitgelieferte Methoden`,
    retired: (names) => `Beendet: ${names.join(', ')}. Was mit ihnen angesagt wurde, bleibt.`,
    failed: 'Die Bibliothek konnte nicht geladen werden.',
  },
  method: {
    of: (name) => `: ${name}`,
    evidence: 'Belege: ',
    source: (evidence, source) => `${evidence}. ${source}`,
    retiredDone: (name) => `„${name}“ ist beendet.`,
    ask: (name) =>
      `„${name}“ beenden? Sie wird nicht mehr vorgeschlagen und kann nicht mehr angesagt werden. Was mit ihr angesagt wurde, bleibt.`,
    yes: 'Ja, beenden',
    later: 'Nicht jetzt',
    edit: 'Ändern',
    retire: 'Beenden',
    grades: {
      A: 'mehrere kontrollierte Studien',
      B: 'eine Feldstudie, oder beobachtet',
      C: 'Praxis, noch nicht untersucht',
    },
    wheres: {
      pairing: 'im Paar insgesamt',
      'both ways': 'in beiden Richtungen',
      'one way': 'in mindestens einer Richtung',
    },
    figures: {
      index: 'Reibung',
      trust: 'Vertrauen',
      goals: 'Ziele',
      blame: 'Schuldzuweisung',
      load: 'Support-Last',
      gap: 'Abstand',
    },
    gap: 'Abstand',
    falls: (each) => `${each.join(', ')}`,
  },
  form: {
    name: 'Name',
    steps: ['Zuerst …', 'Dann …', 'Und dann …'],
    stepsHint: 'Was zu tun ist, in drei Schritten.',
    why: 'Warum es helfen sollte',
    evidence: 'Wie gut sind die Belege?',
    grade: (grade, words) => `${grade}: ${words}`,
    source: 'Woher stammt sie?',
    falls: 'Um wie viele Punkte sollte es sinken? Lassen Sie den Rest leer.',
    whole: 'Jeder Rückgang ist eine ganze Zahl von 1 bis 50.',
    stays: 'Wann sie vorgeschlagen wird, bleibt wie in der Bibliothek.',
    where: 'Wo',
    suggest: 'Vorschlagen, wo diese angespannt oder schlechter sind',
    atLeast: 'Wählen Sie mindestens eine.',
    save: 'Speichern',
    add: 'Hinzufügen',
    reworded: (name) => `„${name}“ ist neu formuliert.`,
    added: (name) => `„${name}“ ist in der Bibliothek.`,
  },
};

export default words;
