import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('de')

const reviews = (n: number): string => plural(n, { one: '# Bewertung', other: '# Bewertungen' })

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Die Bewertungen dieser Seite werden gelesen …',
  rereading: 'Wird erneut gelesen …',
  readAgain: 'Erneut lesen',
  tryAgain: 'Noch einmal versuchen',
  language: 'Sprache',
  asBrowser: 'Wie im Browser',
  low: 'viele Anzeichen',
  high: 'keine Anzeichen',
  range: (low, high) => `etwa ${low}–${high}`,
  score: (score, low, high) => `${score} von 100, vermutlich zwischen ${low} und ${high}`,
  tooFew: (read, needed) => `${reviews(read)} gelesen; mindestens ${needed} sind nötig.`,
  tooLittle: (read) => `${reviews(read)} gelesen, aber zum Vergleichen steht zu wenig darin.`,
  notGood: 'Das ist weder gut noch schlecht: Ohne Grundlage gibt es keine Zahl.',
  shown: 'zeigt der Shop',
  without: (kept) => `Anzeichen zählen weniger (${count(kept)} ohne)`,
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} von 5 Sternen`,
  withSigns: 'mit Anzeichen',
  busiest: {
    day: (n, date) => `${count(n)} am ${date}`,
    week: (n, date) => `${count(n)} in der Woche ab ${date}`,
    month: (n, date) => `${count(n)} im Monat ab ${date}`,
    quarter: (n, date) => `${count(n)} im Quartal ab ${date}`,
    year: (n, date) => `${count(n)} im Jahr ab ${date}`,
  },
  bar: (date, n, marked) => `${date}: ${reviews(n)}, davon ${count(marked)} mit Anzeichen`,
  undated: (n) => `${count(n)} ohne Datum`,
  date,
  reasons: 'Was zu sehen war',
  seenSoFar: 'Bisher zu sehen',
  maybe: (explanation) => `Kann gewöhnlich sein: ${explanation}`,
  ordinary: 'Gewöhnliche Erklärungen',
  moreReasons: (n) => plural(n, { one: '# weitere Beobachtung', other: '# weitere Beobachtungen' }),
  moreReviews: (n) => `${count(n)} weitere zeigen`,
  reviewsBehind: (n) => plural(n, { one: 'Die Bewertung dahinter', other: 'Die # Bewertungen dahinter' }),
  photos: (n) => plural(n, { one: '# Foto', other: '# Fotos' }),
  anonymous: 'Kein Name angezeigt',
  showOnPage: 'Auf der Seite zeigen',
  notOnPage: 'Nicht mehr auf der Seite',
  wholeText: 'Ganzer Text',
  lessText: 'Weniger',
  clear: 'Nichts Ungewöhnliches zu sehen',
  clearIn: (signals) => `Geprüft: ${signals}.`,
  unclear: 'Das beweist nicht, dass jede Bewertung unabhängig ist.',
  notMeasured: (n) => `Nicht gemessen oder nicht gelesen (${n})`,
  meaning: 'Was die Zahl bedeutet',
  aboutReviews: 'Sie gilt den Bewertungen, nicht der Ware oder dem Verkäufer.',
  partial:
    'Nur ein Teil der Bewertungen steht auf der Seite. Scrollen Sie nach unten oder öffnen Sie den Reiter mit den Bewertungen und lesen Sie erneut.',
  walled: 'Einige Bewertungen sind verborgen. Melden Sie sich an oder klappen Sie sie auf und lesen Sie erneut.',
  more: 'Weitere Seiten lesen',
  moreHint: (cap) => `Liest in diesem Tab weitere Bewertungen, so schnell wie ein Mensch, bis zu ${cap} Seiten.`,
  moreRunning: 'Weitere Seiten werden gelesen',
  moreAt: (page, cap, n) => `Seite ${page} von höchstens ${cap}, ${reviews(n)}`,
  moreStop: 'Anhalten',
  moreEnded: {
    stopped: (page) => `Von Ihnen nach Seite ${page} angehalten. Was gelesen wurde, zählt.`,
    cap: (page) => `Bis Seite ${page} gelesen; mehr wird nicht auf einmal gelesen.`,
    end: (page) => plural(page, { one: 'Bis zum Ende gelesen: # Seite.', other: 'Bis zum Ende gelesen: # Seiten.' }),
    wall: (page) =>
      `Nach Seite ${page} kam eine Anmeldung oder ein Captcha. Erledigen Sie das auf der Seite und lesen Sie dann weiter.`,
    'nothing-new': (page) => `Nach Seite ${page} kam nichts Neues.`,
    left: (page) => `Nach Seite ${page} wurde die Seite verlassen. Was gelesen wurde, zählt.`,
  },
  export: 'Bericht exportieren',
  making: 'Wird vorbereitet …',
  saved: (name) => `${name} gespeichert`,
  exportFailed: 'Der Bericht konnte nicht erstellt werden. Lesen Sie die Seite erneut und exportieren Sie noch einmal.',
  always: 'Diesen Shop immer prüfen',
  alwaysOn: 'Dieser Shop wird jetzt ohne Klick geprüft.',
  alwaysOff: 'Dieser Shop wird nicht mehr von selbst geprüft.',
  alwaysRefused: 'Der Browser hat die Erlaubnis nicht gegeben; nichts hat sich geändert.',
  empty: {
    'not-a-listing':
      'Öffnen Sie die Seite eines Artikels, auf der seine Bewertungen stehen, und klicken Sie noch einmal auf Brushlight.',
    'no-reviews':
      'Stehen sie in einem eigenen Reiter oder weiter unten, gehen Sie dorthin, warten Sie, bis sie erscheinen, und lesen Sie erneut.',
    walled:
      'Melden Sie sich an oder erledigen Sie die Prüfung auf der Seite, bis Sie die Bewertungen selbst sehen, und lesen Sie erneut. Bis dahin wird nichts gefolgert.',
    'not-understood': 'Brushlight kennt diesen Aufbau noch nicht. Über die Bewertungen wird nichts gefolgert.',
  },
  failed: {
    'not-agreed': {
      title: 'Noch wird nichts gelesen',
      body: 'Sie haben noch nicht zugestimmt. Die erste Seite von Brushlight sagt in einer Minute, was gelesen wird und was nicht.',
    },
    'switched-off': {
      title: 'Dieser Shop ist ausgeschaltet',
      body: 'Sie haben ihn in den Einstellungen ausgeschaltet, darum wird hier nichts gelesen.',
    },
    'page-forbidden': {
      title: 'Der Browser hält diese Seite verschlossen',
      body: 'Seiten des Browsers und den Erweiterungs-Store darf keine Erweiterung lesen. Öffnen Sie eine Artikelseite und klicken Sie dort auf Brushlight.',
    },
    'page-gone': {
      title: 'Die Seite ist weg',
      body: 'Sie wurde beim Lesen geschlossen oder verlassen. Gehen Sie zurück zur Artikelseite und klicken Sie noch einmal auf Brushlight.',
    },
    'no-answer': {
      title: 'Die Seite hat nicht geantwortet',
      body: 'Vielleicht lädt sie noch. Warten Sie, bis sie fertig ist, und versuchen Sie es erneut; hilft das nicht, laden Sie sie neu.',
    },
    internal: {
      title: 'Brushlight hat einen Fehler gemacht',
      body: 'Über diese Seite wird nichts gefolgert. Versuchen Sie es erneut; geschieht es noch einmal, laden Sie die Seite neu.',
    },
    'worker-gone': {
      title: 'Brushlight hat nicht geantwortet',
      body: 'Vielleicht hat der Browser es gerade angehalten oder aktualisiert. Versuchen Sie es erneut; geschieht es noch einmal, laden Sie die Seite neu.',
    },
  },
}
