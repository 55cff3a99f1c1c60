import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('de')

const reviews = (n: number): string => plural(n, { one: '# Bewertung', other: '# Bewertungen' })

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Die Bewertungen dieser Seite werden gelesen …',
  readAgain: 'Erneut lesen',
  tryAgain: 'Noch einmal versuchen',
  language: 'Sprache',
  asBrowser: 'Wie im Browser',
  range: (low, high) => `Zahl etwa ${low}–${high}`,
  score: (score, low, high) => `${score} von 100, vermutlich zwischen ${low} und ${high}`,
  tooFew: (read, needed) => `${reviews(read)} gelesen; mindestens ${needed} sind nötig.`,
  tooLittle: (read) => `${reviews(read)} gelesen, aber zum Vergleichen steht zu wenig darin.`,
  notGood: 'Das ist weder gut noch schlecht: Ohne Grundlage gibt es keine Zahl.',
  shown: 'zeigt der Shop',
  adjusted: 'Ungewöhnliche zählen weniger',
  keptOf: (kept, all) => `${count(kept)} von ${count(all)} ohne Anzeichen`,
  starsShop: 'alle, laut Shop',
  starsRead: 'hier gelesen',
  starsBoth: 'Sterne aller Bewertungen laut Shop, daneben die der hier gelesenen',
  shareOf: {
    shop: (stars, shop) => `${stars}: ${shop} laut Shop`,
    read: (stars, _, read) => `${stars}: ${read} der gelesenen`,
    both: (stars, shop, read) => `${stars}: ${shop} laut Shop, ${read} der gelesenen`,
  },
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} von 5 Sternen`,
  bar: (date, n, marked) => `${date}: ${reviews(n)}, davon ${count(marked)} mit Anzeichen`,
  barStars: (bar, stars) => `${bar}. ${stars}`,
  standsOut: (n, period) => `${count(n)} vom ${period}`,
  standsOutStars: (n, period, share, stars) => `${period}: ${count(n)}, ${share} mit ${count(stars)} ★`,
  walkBars: 'Zeiger bewegen oder Pfeiltasten drücken, um einen Balken anzusehen',
  noStars: 'ohne Sterne',
  undated: (n) => `${count(n)} ohne Datum`,
  date,
  reasons: 'Was zu sehen war',
  seenSoFar: 'Bisher zu sehen',
  innocent: 'Warum das harmlos sein kann',
  ordinary: 'Gewöhnliche Erklärungen',
  moreReasons: (n) => plural(n, { one: '# weitere Beobachtung', other: '# weitere Beobachtungen' }),
  moreReviews: (n) => `${count(n)} weitere zeigen`,
  reviewsBehind: (n) => plural(n, { one: 'Die Bewertung dahinter', other: 'Die # Bewertungen dahinter' }),
  photos: (n) => plural(n, { one: '# Foto', other: '# Fotos' }),
  anonymous: 'Kein Name angezeigt',
  showOnPage: 'Auf der Seite zeigen',
  showNext: (which, all) => `Nächste auf der Seite zeigen (${count(which)} von ${count(all)})`,
  notOnPage: 'Nicht mehr auf der Seite',
  wholeText: 'Ganzer Text',
  lessText: 'Weniger',
  clear: 'Nichts Ungewöhnliches zu sehen',
  clearIn: (signals) => `Geprüft: ${signals}.`,
  unclear: 'Das beweist nicht, dass jede Bewertung unabhängig ist.',
  notMeasured: (n) => `Nicht gemessen oder nicht gelesen (${n})`,
  leftOut: (findings, others) => {
    const finding = plural(findings, { one: '# Beobachtung', other: '# Beobachtungen' })
    if (others === 0) return `${finding} auf Ihren Wunsch weggelassen`
    if (findings === 0) return `${reviews(others)} auf Ihren Wunsch weggelassen`
    return `${finding} und ${reviews(others)} auf Ihren Wunsch weggelassen`
  },
  meaning: 'Was die Zahl bedeutet',
  aboutReviews: 'Sie gilt den Bewertungen, nicht der Ware oder dem Verkäufer.',
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
  details: 'Einzelheiten',
  options: 'Einstellungen',
  switchOn: 'Für diesen Shop einschalten',
  firstPage: 'Erste Seite öffnen',
  notices: {
    unread: (ago) => `Das erneute Lesen gelang nicht. Dies wurde ${ago} gelesen.`,
    stale: (ago) => `Dies wurde ${ago} gelesen; inzwischen zeigt die Seite vielleicht mehr.`,
    older: (engine) => `Nach anderen Regeln beurteilt (${engine}). Erneut lesen nutzt die heutigen.`,
    walled: 'Einige Bewertungen sind verborgen. Melden Sie sich an oder klappen Sie sie auf und lesen Sie erneut.',
    partial:
      'Nur ein Teil der Bewertungen wurde gelesen. Lesen Sie weitere Seiten oder scrollen Sie nach unten und lesen Sie erneut.',
    layout: 'Der Shop hat seine Seite geändert. Gelesen wurde nach dem Aufbau, manche Angabe kann fehlen.',
    starsOnly: 'Nur Sterne, kein Text. Zeiten und Sterne wurden verglichen, Wörter gibt es keine.',
    language: (name) =>
      `Die meisten Bewertungen sind auf ${name}. Wörter über Belohnungen sind darin noch nicht bekannt; Kopien, Zeiten, Fotos und Sterne wurden verglichen.`,
    conflict: {
      'one-kind':
        'Alle Anzeichen sind von einer Art, andere wurden geprüft und zeigen keine. Sehen Sie vor der Zahl die Gründe an.',
      'stars-hold':
        'Es gibt Anzeichen, doch die Sterne bleiben ohne diese Bewertungen gleich. Sehen Sie die Gründe an.',
    },
    full: 'Der Speicher des Browsers ist voll, das Ergebnis wurde nicht behalten. Exportieren Sie es jetzt oder schaffen Sie in den Einstellungen Platz.',
    erased: 'Alles Gemerkte wurde gelöscht. Frühere Lesungen werden nicht verglichen, die nächsten schon.',
    offline: 'Sie sind offline. Es fehlt nichts: Alles wird auf diesem Gerät berechnet.',
    private: 'Privates Fenster: Was gelesen wurde, ist beim Schließen vergessen. Exportieren Sie, was bleiben soll.',
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
