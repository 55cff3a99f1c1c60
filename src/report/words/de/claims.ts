import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.de

const of = (n: number, one: string, many: string): string => `${count(n)} ${Math.round(n) === 1 ? one : many}`
const reviews = (n: number): string => of(n, 'Bewertung', 'Bewertungen')
const people = (n: number): string => of(n, 'Person', 'Personen')

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `unter ${text}` : `über ${text}`
}

const otherListings = (n: number | null): string =>
  n === null ? 'anderen Artikeln' : of(n, 'anderen Artikel', 'anderen Artikeln')

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `${reviews(n)}${observed === null ? '' : ` (${share(observed)})`} ${n === 1 ? one : many}`
    const seen = `In einer dichten Zeit: ${inside}`
    return expected === null ? seen : `${seen}, ringsum ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? 'Artikeln' : of(n, 'Artikel', 'Artikeln'))

/** ": 60 %, sonst 10 %". */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `: ${share(observed)}, sonst ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${reviews(n)} ${n === 1 ? one : many}`
    const seen = `${share(observed)} der Bewertungen ${many}`
    return expected === null ? seen : `${seen}; üblich sind ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `Die Sterne von ${reviews(n)} sind ${moved}`
    return `Sterne dauerhaft von ${oneDecimal(expected)} auf ${oneDecimal(observed)} ${moved}; ${reviews(n)} auf einer Seite`
  }

const conflict =
  (stars: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${reviews(n)} mit ${stars} ${n === 1 ? 'liest sich' : 'lesen sich'} wie ${what}`
    if (observed === null) return seen
    return `${seen} (${share(observed)}${expected === null ? '' : `, üblich sind ${share(expected)}`})`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1
      ? '1 Bewertung hat denselben Text wie die einer anderen Person'
      : `${reviews(n)} verschiedener Personen haben denselben Text`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1
      ? '1 Bewertung teilt den größten Teil ihres Textes mit einer anderen'
      : `${reviews(n)} verschiedener Personen teilen den größten Teil ihres Textes`,
  'near-duplicate.further': ({ n }) =>
    `${of(n, 'weitere Bewertung teilt', 'weitere Bewertungen teilen')} den Text einer anderen Person`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `Der Text von ${reviews(n)} steht auch bei ${otherListings(observed)}`,
  'incentive.conditioned': ({ n }) =>
    `${people(n)} ${n === 1 ? 'schreibt' : 'schreiben'}, dass gute Sterne belohnt wurden`,
  'incentive.reward': ({ n }) =>
    `${people(n)} ${n === 1 ? 'erwähnt' : 'erwähnen'} eine Belohnung für Bewertung oder Foto`,
  'incentive.disclosed': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'gibt' : 'geben'} ein kostenloses oder verbilligtes Produkt an`,
  'incentive.reported': ({ n }) =>
    `${people(n)} ${n === 1 ? 'schreibt' : 'schreiben'} von Druck oder Angeboten für Sterne`,
  'burst.five-star': window('hat 5 Sterne', 'haben 5 Sterne'),
  'burst.one-star': window('hat 1 Stern', 'haben 1 Stern'),
  'burst.near-duplicate': window('wiederholt einen Text', 'wiederholen einen Text'),
  'burst.short': window('ist sehr kurz', 'sind sehr kurz'),
  'burst.unverified': window('hat keinen Kaufvermerk', 'haben keinen Kaufvermerk'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `${reviews(observed ?? n)} in kurzer Zeit`
    if (expected === null) return seen
    if (expected < 0.5) return `${seen}, wo sonst kaum welche üblich sind`
    return `${seen}, wo etwa ${count(expected)} üblich ${Math.round(expected) === 1 ? 'ist' : 'sind'}`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1 ? '1 Person zeigt ein Bild, das auch andere zeigen' : `${people(n)} zeigen dasselbe Bild`,
  'photo-reuse.gallery': ({ n }) => `${people(n)} ${n === 1 ? 'zeigt' : 'zeigen'} ein Bild aus der Galerie des Shops`,
  'photo-reuse.elsewhere': ({ n, observed }) => `Bilder aus ${reviews(n)} stehen auch bei ${otherListings(observed)}`,
  'low-information.share': overall(
    'ist zu kurz oder zu allgemein, um zu helfen',
    'sind zu kurz oder zu allgemein, um zu helfen',
  ),
  'template.skeleton': ({ n }) => `${reviews(n)} verschiedener Personen füllen ein gemeinsames Satzmuster`,
  'assembled-text.shared-sentences': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'besteht' : 'bestehen'} aus Sätzen anderer Bewertungen`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `${of(n, 'lange Bewertung', 'lange Bewertungen')} weniger Tage ${n === 1 ? 'ist' : 'sind'} ähnlich gebaut`
    return expected === null ? seen : `${seen}; üblich sind etwa ${count(expected)}`
  },
  'impossible-timing.before-purchase': ({ n }) =>
    n === 1 ? '1 Bewertung ist vor dem eigenen Kauf datiert' : `${reviews(n)} sind vor dem eigenen Kauf datiert`,
  'impossible-timing.same-day': overall('stammt vom Tag des Kaufs', 'stammen vom Tag des Kaufs'),
  'rating-shift.fall': shift('gefallen'),
  'rating-shift.rise': shift('gestiegen'),
  'text-star-conflict.praise-low': conflict('1–2 Sternen', 'Lob'),
  'text-star-conflict.complaint-high': conflict('5 Sternen', 'eine Beschwerde'),
  'unverified-share.share': overall('hat keinen Kaufvermerk des Shops', 'haben keinen Kaufvermerk des Shops'),
  'reviewer-history.first': ({ n }) => `${reviews(n)} von Personen ohne weitere bekannte Bewertung`,
  'reviewer-history.long-known': ({ n }) => `${reviews(n)} von Personen, die über ein halbes Jahr bekannt sind`,
  'reviewer-ring.praise': ({ n, observed }) =>
    `${people(n)} ${n === 1 ? 'gab' : 'gaben'} denselben ${listings(observed)} binnen Tagen viele Sterne`,
  'reviewer-ring.blame': ({ n, observed }) =>
    `${people(n)} ${n === 1 ? 'gab' : 'gaben'} denselben ${listings(observed)} binnen Tagen wenige Sterne`,
  'hostile-campaign.demand': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'verlangt' : 'verlangen'} Geld für die Rücknahme weniger Sterne`,
  'hostile-campaign.claim': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'knüpft' : 'knüpfen'} wenige Sterne an eine Erstattung`,
  'hostile-campaign.reported': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'berichtet' : 'berichten'} von Geldforderungen wegen Sternen`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${reviews(n)} mit wenigen Sternen ${n === 1 ? 'teilt' : 'teilen'} den Text${observed === null ? '' : `, binnen ${of(observed, 'Tag', 'Tagen')}`}`,
  'hostile-campaign.burst': window('hat wenige Sterne und ist vage', 'haben wenige Sterne und sind vage'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `${reviews(n)} mit kurzem Lob gleich nach Beschwerden${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'spricht' : 'sprechen'} von Dingen, die keine andere erwähnt`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} neue Bewertungen bei höchstens ${count(expected ?? 0)} neuen Verkäufen`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} neue Bewertungen bei mindestens ${count(expected ?? 0)} neuen Verkäufen`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `${count(observed ?? 0)} von ${reviews(expected ?? 0)}, die früher gelesen wurden, fehlen`,
  'vanished-reviews.low-gone': ({ observed, expected }) =>
    `Wenige Sterne unter den fehlenden Bewertungen${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `Der Shop gab ${reviews(expected ?? 0)} an, jetzt ${count(observed ?? 0)}`,
}
