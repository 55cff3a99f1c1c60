import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.de

export const page: PageWords = {
  title: 'Bericht über Bewertungen',
  lead: 'Ein Hinweis, keine Anschuldigung. Dieser Bericht zählt Muster in Bewertungen. Er sagt nicht, wer sie warum schrieb, und neben jedem Muster stehen gewöhnliche Erklärungen.',
  seller: 'Verkäufer',
  item: 'Artikel',
  readOn: 'Gelesen',
  madeOn: 'Exportiert',
  address: 'Adresse',
  browser: 'Browser',
  caseId: 'Fall',
  unknown: 'nicht angezeigt',
  counted: (flagged, kept) =>
    flagged === 0
      ? `Keine der ${count(kept)} aufbewahrten Bewertungen teilt ein gezähltes Merkmal mit anderen`
      : `${count(flagged)} von ${count(kept)} aufbewahrten Bewertungen ${flagged === 1 ? 'hat' : 'haben'} die unten gezählten Merkmale`,
  timelineKey: { marked: 'mit Anzeichen', other: 'andere Bewertungen' },
  most: (n, from) => `Höchstwert: ${count(n)}, ab ${from}`,
  undated: (n) =>
    n === 1 ? '1 Bewertung ohne Datum nicht gezeichnet' : `${count(n)} Bewertungen ohne Datum nicht gezeichnet`,
  seen: 'Was zu sehen war',
  nothingSeen: 'Keines der messbaren Muster war zu sehen.',
  ordinary: 'Gewöhnliche Erklärungen',
  stop: '.',
  concerned: (n) => (n === 1 ? 'Betroffene Bewertung' : 'Betroffene Bewertungen'),
  more: (n) => `und ${count(n)} weitere`,
  weightless: 'Gezählt, ohne Gewicht',
  lookedFor: 'Gesucht, nichts Ungewöhnliches gesehen',
  notMeasured: 'Nicht gemessen',
  gaps: 'Was nicht lesbar war',
  limits: 'Grenzen',
  limit: [
    'Was nicht gelesen wurde, ist nicht erfasst, und was eine Seite zuerst zeigt, ist keine Zufallsstichprobe.',
    'Ein Anzeichen beweist nichts über eine einzelne Bewertung; das Fehlen von Anzeichen beweist ebenso nichts.',
    'Nichts hier wurde mit Bestellungen, Lieferungen oder Zahlungen verglichen. Das können nur der Shop oder eine Behörde.',
    'Namen sind gekürzt. Kennungen, Profile und Bilder der Verfasser sind weggelassen.',
    'Die Prüfsummen zeigen, dass diese Dateien seit dem Export unverändert sind. Sie zeigen nicht, dass die Seite so aussah.',
  ],
  clockOff:
    'Nach den Daten auf der Seite ging die Uhr des Rechners, auf dem dieser Bericht entstand, wohl falsch; die Zeiten darin kommen von ihr.',
  hiddenCount: (n) =>
    n === 1
      ? '1 Stelle mit persönlichen Daten ist in den Texten verborgen und dort markiert.'
      : `${count(n)} Stellen mit persönlichen Daten sind in den Texten verborgen und dort markiert.`,
  excludedCount: (n) =>
    n === 1
      ? '1 Bewertung hat die einkaufende Person weggelassen: weder gezählt noch als Grund zitiert.'
      : `${count(n)} Bewertungen hat die einkaufende Person weggelassen: weder gezählt noch als Grund zitiert.`,
  setAside: 'Von der einkaufenden Person beiseitegelegt',
  setAsideReviews: (n) =>
    n === 1
      ? '1 Bewertung hat die einkaufende Person vor der Beurteilung beiseitegelegt; keine Regel hat sie angesehen. Mit ihr könnten die Zahlen anders sein.'
      : `${count(n)} Bewertungen hat die einkaufende Person vor der Beurteilung beiseitegelegt; keine Regel hat sie angesehen. Mit ihnen könnten die Zahlen anders sein.`,
  setAsideFindings: (n) =>
    n === 1
      ? 'Was 1 Regel sah, hat die einkaufende Person beiseitegelegt; es zählt nicht als Grund.'
      : `Was ${count(n)} Regeln sahen, hat die einkaufende Person beiseitegelegt; es zählt nicht als Grund.`,
  nothingElse: 'Außer dem, was die einkaufende Person beiseitegelegt hat, war keines der messbaren Muster zu sehen.',
  how: 'Wie gezählt wird',
  method: [
    'Jede Regel vergleicht, was die Seite zeigt, mit dem Üblichen und zählt die Bewertungen, die abweichen. Regeln, die zu wenig sahen, sagen das und zählen nichts.',
    'Ein Bericht enthält keine Gesamtnote und keine Wahrscheinlichkeit: Wer ihn liest, wägt die Zahlen, die gewöhnlichen Erklärungen und das, was nur der Shop oder eine Behörde sehen kann.',
  ],
  reviews: 'Bewertungen mit Anzeichen',
  reviewsCut: (shown, all) => `Die ersten ${count(shown)} von ${count(all)}; alle stehen in reviews.csv.`,
  screenshots: 'Bilder der Seite',
  ownEvidence: 'Selbst hinzugefügt',
  kinds: {
    card: 'Karte im Paket',
    chat: 'Chat',
    order: 'Bestellung',
    logistics: 'Lieferung',
    listing: 'Artikelseite',
    other: 'Sonstiges',
  },
  statement: 'Erklärung',
  confirmedOn: (time) => `Bestätigt am ${time}`,
  noText: '(nur Sterne)',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} ★`,
  later: 'Später',
  madeBy: (tool, engine) =>
    `Erstellt von ${tool}, Engine ${engine}, auf dem eigenen Rechner der lesenden Person; nichts wurde gesendet.`,
  files: 'report.json enthält dasselbe als Daten, reviews.csv eine Zeile je Bewertung, README.txt die Prüfanleitung.',
  time: (utc) => utcTime(utc) ?? utc,
}
