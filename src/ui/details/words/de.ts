import { detailFormats } from '../formats.ts'
import type { DetailsWords } from './catalogue.ts'

const format = detailFormats('de')
const { count, plural } = format
const reviews = (n: number): string => plural(n, { one: '# Bewertung', other: '# Bewertungen' })

export const words: DetailsWords = {
  format,
  pageTitle: (listing) => `Einzelheiten: ${listing}`,
  contents: 'Auf dieser Seite',
  backToPage: 'Zurück zur Artikelseite',
  pageIsGone: 'Der Tab ist geschlossen.',
  openAddress: 'Seite wieder öffnen',
  exportReport: 'Bericht exportieren',
  nothingKept: {
    title: 'Von diesem Tab ist nichts gespeichert',
    body: 'Der Tab wurde geschlossen oder der Browser neu gestartet. Öffnen Sie die Artikelseite und klicken Sie dort auf Brushlight.',
    read: 'Den Tab jetzt lesen',
  },
  sections: {
    score: 'Wie der Wert entstand',
    signals: 'Was jedes Signal sah',
    texts: 'Texte nebeneinander',
    photos: 'Mehrfach genutzte Fotos',
    reviews: 'Alle Bewertungen',
    links: 'Gemeinsamkeiten der Verfasser',
    gaps: 'Was nicht lesbar war',
  },
  facts: {
    shop: 'Shop',
    seller: 'Verkäufer',
    read: 'Gelesen',
    coverage: 'Bewertungen',
    stars: 'Sterne',
    reader: 'Lesart',
    engine: 'Engine',
    address: 'Adresse',
  },
  noGaps: 'Alles Gesuchte wurde gefunden.',
  unknown: 'nicht angezeigt',
  countAgain: 'Wieder mitzählen',
  disagree: 'Sehe ich anders',
  disagreeFinding: (finding) => `„${finding}“ sehe ich anders`,
  disagreeReview: (who) => `Die Bewertung von ${who} sehe ich anders`,
  disagreeHint: 'Zählt nicht mehr mit, nur auf diesem Gerät. Sie können es jederzeit zurücknehmen.',
  judgedAnew: (score) => `Neu berechnet: ${score}`,
  notJudged: 'Das gelang nicht; nichts hat sich geändert.',

  scoreLead: 'In Punkten, von 100 abwärts. Die Punkte ergeben zusammen genau den Wert.',
  noScore: 'Es gibt keinen Wert: Es wurde zu wenig gelesen.',
  explaining: 'Wird berechnet …',
  notExplained: 'Das ließ sich nicht berechnen. Laden Sie diese Seite neu.',
  step: 'Was',
  points: 'Punkte',
  sum: 'Bisher',
  score: 'Wert',
  steps: {
    full: { name: 'Alle Bewertungen bekannt, keine mit Anzeichen', why: 'so beginnt jeder Artikel' },
    caution: { name: 'Vorsicht', why: 'für nicht Gelesenes und für Texte, die wenig sagen' },
    reassurance: {
      name: 'Was für die Bewertungen spricht',
      why: 'sorgfältige Texte, spätere Ergänzungen, Sterne nahe bei den anderen',
    },
    rounding: { name: 'Rundung', why: 'auf eine ganze Zahl' },
  },
  howShared: {
    title: 'Wie die Punkte verteilt werden',
    body: 'Anzeichen überlappen sich: Ein wiederholter Text kann auch in einer dichten Zeit stehen. Deshalb wird jede Art in jeder möglichen Reihenfolge mit den anderen gezählt; ihre Punkte sind das Mittel dessen, was sie ändert. Was unter einer Art steht, ergibt zusammen deren Punkte.',
  },
  bandTitle: 'Warum diese Worte und keine stärkeren',
  grounds: {
    above: (share, sure, needed) =>
      `Dass mehr als ${share} der Bewertungen Anzeichen tragen, ist zu ${sure} sicher; „deutliche Anzeichen“ braucht ${needed}.`,
    families: (firing) =>
      plural(firing, {
        one: '# Art von Belegen wiegt 1 oder mehr; „deutliche Anzeichen“ braucht zwei oder genaue Tatsachen zu drei Personen.',
        other:
          '# Arten von Belegen wiegen 1 oder mehr; „deutliche Anzeichen“ braucht zwei oder genaue Tatsachen zu drei Personen.',
      }),
    exact: (people) =>
      plural(people, {
        one: 'Genaue Tatsachen einer Art nennen # Person.',
        other: 'Genaue Tatsachen einer Art nennen # Personen.',
      }),
    reviews: (judged) =>
      plural(judged, {
        one: '# Bewertung von Menschen wurde beurteilt; mindestens 5 sind nötig.',
        other: '# Bewertungen von Menschen wurden beurteilt; mindestens 5 sind nötig.',
      }),
    hostile:
      'Anzeichen tragen vor allem Bewertungen mit wenigen Sternen: Ein Shop unter Angriff wird deshalb nicht schlechter beschrieben.',
  },

  signalsLead:
    'Gewichte sind in Nat: 1 heißt 2,7-mal wahrscheinlicher bei abgestimmten Bewertungen als bei anderen, 2 heißt 7-mal.',
  asks: {
    'near-duplicate':
      'Teilen verschiedene Personen mindestens die Hälfte eines langen Textes, mit hier seltenen Wörtern? Ab 5 Texten.',
    template: 'Füllen 4 oder mehr Personen ein Satzmuster, an einer Stelle auf drei oder mehr Arten?',
    'assembled-text': 'Bestehen Texte aus Sätzen, die in mehreren anderen Bewertungen stehen?',
    'low-information':
      'Wie viele Texte sind zu kurz oder zu allgemein, um etwas zu sagen? Damit wird nie jemand markiert.',
    'generated-text': 'Sind lange Texte weniger Tage gleich gebaut und anders als alle übrigen?',
    burst:
      'Sind Bewertungen in einer dichten Zeit anders als kurz davor und danach? Zufall unter 1 zu 100; Menge allein wiegt nichts.',
    'impossible-timing':
      'Sind Bewertungen vor dem eigenen Kauf datiert oder öfter am selben Tag, als die Lieferung erklärt?',
    'rating-shift': 'Haben sich die Sterne an einem Tag dauerhaft geändert? Wiegt höchstens 0,5.',
    'text-star-conflict': 'Sagen Worte öfter als üblich das Gegenteil der Sterne? Wiegt höchstens 0,5.',
    'photo-reuse': 'Zeigten verschiedene Personen dasselbe Bild oder eines aus der Galerie des Shops?',
    incentive:
      'Berichten Personen von Belohnungen oder Druck für Sterne? Wer davon berichtet, gilt nicht als beteiligt.',
    'reviewer-ring':
      'Trafen sich 3 oder mehr Personen bei denselben Artikeln, an denselben Tagen, mit denselben Sternen?',
    'hostile-campaign': 'Kommen wenige Sterne auf einmal und gleichartig oder mit Geldforderungen?',
    'reviewer-history': 'Was ist sonst über die Verfasser bekannt? Ein langer Verlauf spricht für eine Bewertung.',
    'unverified-share': 'Wie vielen Bewertungen fehlt der Kaufvermerk des Shops?',
    'merged-listing': 'Geht es in Bewertungen um ein anderes Produkt? Wird nur gesagt und zählt nicht.',
    'sales-surge': 'Kamen mehr Bewertungen, als Ware verkauft wurde?',
    'vanished-reviews': 'Fehlen Bewertungen, die früher gelesen wurden?',
  },
  lookedAt: (n) => `${count(n)} angesehen`,
  sawNothing: 'nichts Ungewöhnliches',
  weight: (weight) => `Gewicht ${weight}`,
  notMeasured: (n) => `Nicht gemessen (${count(n)})`,
  sawNothingIn: (n) => `Gesucht, nichts Ungewöhnliches (${count(n)})`,
  ordinary: 'Kann gewöhnlich sein',
  showReviews: (n) => plural(n, { one: 'Die Bewertung zeigen', other: 'Die # Bewertungen zeigen' }),

  textsLead: 'Was die Texte gemeinsam haben, steht in einer Spalte; was abweicht, ist markiert.',
  noTexts: 'Keine Texte verschiedener Personen sind ähnlich genug, um nebeneinander zu stehen.',
  shared: 'gemeinsame Wörter',
  slot: 'weicht ab',
  rowsShown: (shown, all) => `${count(shown)} von ${reviews(all)}`,
  moreGroups: (n) => plural(n, { one: '# weitere Gruppe', other: '# weitere Gruppen' }),

  photosLead: 'Eine Zeile für jedes Bild, das mehr als einmal zu sehen war.',
  noPhotos:
    'Kein Bild war bei Bewertungen verschiedener Personen zu sehen, auch keines in der Galerie und bei einer Bewertung.',
  noPicture:
    'Bilder werden nicht geladen: Eine Anfrage würde dem Shop sagen, was Sie ansehen. Aus dem offenen Tab lassen sie sich kopieren, soweit sie dort zu sehen sind.',
  getPictures: 'Bilder aus dem Tab kopieren',
  gettingPictures: 'Wird kopiert …',
  notOnPage: 'jetzt nicht im Tab zu sehen',
  notReadable: 'der Shop hält die Bildpunkte verschlossen',
  pictureOf: (who) => `Bild von ${who}`,
  gallery: 'Galerie des Shops',
  underReviews: (n) => `bei ${reviews(n)}`,

  search: 'Texte und Namen durchsuchen',
  kind: 'Art',
  allKinds: 'Alle Arten',
  signal: 'Signal',
  allSignals: 'Alle Signale',
  stars: 'Sterne',
  allStars: 'Alle Sterne',
  noStars: 'Ohne Sterne',
  starsOf: (n) => `${count(n)} ★`,
  picked: (n) => `${reviews(n)} einer Beobachtung`,
  clear: 'Alles aufheben',
  shown: (shown, all) => `${count(shown)} von ${reviews(all)}`,
  nothingShown: 'Keine Bewertung passt. Heben Sie einen Filter auf, um mehr zu sehen.',
  columns: { date: 'Datum', stars: 'Sterne', reviewer: 'Verfasser', text: 'Text', signs: 'Anzeichen' },
  sortedBy: { up: 'aufsteigend', down: 'absteigend' },
  anonymous: 'Kein Name angezeigt',
  starsOnly: '(nur Sterne)',
  open: (who) => `Bewertung von ${who}`,
  showOnPage: 'Auf der Seite zeigen',
  gone: 'Nicht mehr auf der Seite',
  noReason: 'Kein Signal nennt diese Bewertung.',
  mayBe: 'Kann gewöhnlich sein',
  later: (date) => `Ergänzt am ${date}`,
  verified: 'Kaufvermerk',
  unverified: 'kein Kaufvermerk',
  programme: (name) => `Programm: ${name}`,
  helpful: (n) => `für ${plural(n, { one: '# Person', other: '# Personen' })} hilfreich`,
  photoCount: (n) => plural(n, { one: '# Foto', other: '# Fotos' }),
  strength: (value) => `Stärke der Anzeichen ${value} von 1`,

  time: 'Bewertungen im Zeitverlauf, nach Sternen',
  from: 'Von',
  to: 'Bis',
  zoomIn: 'Vergrößern',
  zoomOut: 'Alles zeigen',
  selected: (from, to, n) => `${from} – ${to}: ${reviews(n)}`,
  window: (from, to) => `Auffallende Zeit: ${from} – ${to}`,
  pickWindow: 'Auswählen',
  undated: (n) => plural(n, { one: '# Bewertung hat kein Datum', other: '# Bewertungen haben kein Datum' }),
  noDates: 'Die Bewertungen haben kein Datum, also gibt es nichts zu zeichnen.',
  bar: (date, n) => `${date}: ${reviews(n)}`,

  linksLead:
    'Linien verbinden Verfasser mit dem, was sie gemeinsam haben. Das beweist nicht, dass sie einander kennen.',
  noLinks: 'Keine Verfasser sind durch Texte, Bilder oder andere Artikel verbunden.',
  linkKinds: { 'near-duplicate': 'gleicher Text', 'photo-reuse': 'gleiches Bild', 'reviewer-ring': 'gleiche Artikel' },
  links: (people, groups) =>
    plural(groups, { one: `# Gruppe, Verfasser: ${count(people)}`, other: `# Gruppen, Verfasser: ${count(people)}` }),
  asList: 'Dasselbe als Liste',
  moreInGroup: (n) => `und ${count(n)} weitere`,
}
