import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.fr

/** French counts 0 and 1 as one. */
const isOne = (n: number): boolean => Math.round(n) < 2
const of = (n: number, one: string, many: string): string => `${count(n)} ${isOne(n) ? one : many}`
const reviews = (n: number): string => `${count(n)} avis`
const people = (n: number, one: string, many: string): string =>
  `${of(n, 'personne', 'personnes')} ${isOne(n) ? one : many}`

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `moins de ${text}` : `plus de ${text}`
}

const otherListings = (n: number | null): string =>
  n === null ? 'd’autres produits' : of(n, 'autre produit', 'autres produits')

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `${reviews(n)}${observed === null ? '' : ` (${share(observed)})`} ${isOne(n) ? one : many}`
    const seen = `Dans une période dense, ${inside}`
    return expected === null ? seen : `${seen}, ${share(expected)} autour`
  }

const listings = (n: number | null): string => (n === null ? 'produits' : of(n, 'produit', 'produits'))

/** " : 60 %, contre 10 %". */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : ` : ${share(observed)}, contre ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${reviews(n)} ${isOne(n) ? one : many}`
    const seen = `${share(observed)} des avis ${many}`
    return expected === null ? seen : `${seen} ; d’ordinaire ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `Les étoiles de ${reviews(n)} ont ${moved}`
    return `Les étoiles ont durablement ${moved} de ${oneDecimal(expected)} à ${oneDecimal(observed)} ; ${reviews(n)} d’un côté`
  }

const conflict =
  (stars: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${reviews(n)} à ${stars} ${isOne(n) ? 'se lit' : 'se lisent'} comme ${what}`
    if (observed === null) return seen
    return `${seen} (${share(observed)}${expected === null ? '' : `, d’ordinaire ${share(expected)}`})`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1
      ? '1 avis a le même texte que celui d’une autre personne'
      : `${reviews(n)} de personnes différentes ont le même texte`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1
      ? '1 avis partage presque tout son texte avec celui d’une autre personne'
      : `${reviews(n)} de personnes différentes partagent presque tout leur texte`,
  'near-duplicate.further': ({ n }) =>
    `${reviews(n)} de plus ${isOne(n) ? 'reprend' : 'reprennent'} le texte d’une autre personne`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `Le texte de ${reviews(n)} figure aussi sous ${otherListings(observed)}`,
  'incentive.conditioned': ({ n }) => `${people(n, 'dit', 'disent')} que de bonnes étoiles étaient récompensées`,
  'incentive.reward': ({ n }) => `${people(n, 'mentionne', 'mentionnent')} une récompense pour un avis ou une photo`,
  'incentive.disclosed': ({ n }) => `${reviews(n)} ${isOne(n) ? 'signale' : 'signalent'} un produit offert ou remisé`,
  'incentive.reported': ({ n }) => `${people(n, 'parle', 'parlent')} de pressions ou d’offres pour des étoiles`,
  'burst.five-star': window('a 5 étoiles', 'ont 5 étoiles'),
  'burst.one-star': window('a 1 étoile', 'ont 1 étoile'),
  'burst.near-duplicate': window('répète un texte', 'répètent un texte'),
  'burst.short': window('est très court', 'sont très courts'),
  'burst.unverified': window('n’a pas de mention d’achat', 'n’ont pas de mention d’achat'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `${reviews(observed ?? n)} en peu de temps`
    if (expected === null) return seen
    return expected < 0.5 ? `${seen}, presque aucun d’ordinaire` : `${seen}, d’ordinaire environ ${count(expected)}`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1
      ? '1 personne a publié une image que d’autres ont publiée aussi'
      : `${people(n, 'a publié', 'ont publié')} la même image`,
  'photo-reuse.gallery': ({ n }) => `${people(n, 'a publié', 'ont publié')} une image de la galerie du site`,
  'photo-reuse.elsewhere': ({ n, observed }) =>
    `Des images de ${reviews(n)} figurent aussi sous ${otherListings(observed)}`,
  'low-information.share': overall(
    'est trop court ou trop banal pour informer',
    'sont trop courts ou trop banals pour informer',
  ),
  'template.skeleton': ({ n }) =>
    `${reviews(n)} de personnes différentes ${isOne(n) ? 'remplit' : 'remplissent'} un même modèle de phrase`,
  'assembled-text.shared-sentences': ({ n }) =>
    `${reviews(n)} ${isOne(n) ? 'est composé' : 'sont composés'} de phrases d’autres avis`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `${of(n, 'long avis', 'longs avis')} en quelques jours, ${isOne(n) ? 'bâti comme d’autres' : 'bâtis de façon semblable'}`
    return expected === null ? seen : `${seen} ; d’ordinaire environ ${count(expected)}`
  },
  'impossible-timing.before-purchase': ({ n }) =>
    `${reviews(n)} ${isOne(n) ? 'est daté' : 'sont datés'} d’avant l’achat concerné`,
  'impossible-timing.same-day': overall('est daté du jour de l’achat', 'sont datés du jour de l’achat'),
  'rating-shift.fall': shift('baissé'),
  'rating-shift.rise': shift('monté'),
  'text-star-conflict.praise-low': conflict('1–2 étoiles', 'un éloge'),
  'text-star-conflict.complaint-high': conflict('5 étoiles', 'une plainte'),
  'unverified-share.share': overall('n’a pas la mention d’achat du site', 'n’ont pas la mention d’achat du site'),
  'reviewer-history.first': ({ n }) => `${reviews(n)} de personnes sans autre avis connu`,
  'reviewer-history.long-known': ({ n }) => `${reviews(n)} de personnes connues depuis plus de six mois`,
  'reviewer-ring.praise': ({ n, observed }) =>
    `${people(n, 'a donné', 'ont donné')} beaucoup d’étoiles aux mêmes ${listings(observed)} en quelques jours`,
  'reviewer-ring.blame': ({ n, observed }) =>
    `${people(n, 'a donné', 'ont donné')} peu d’étoiles aux mêmes ${listings(observed)} en quelques jours`,
  'hostile-campaign.demand': ({ n }) =>
    `${reviews(n)} ${isOne(n) ? 'demande' : 'demandent'} de l’argent pour retirer une note basse`,
  'hostile-campaign.claim': ({ n }) => `${reviews(n)} ${isOne(n) ? 'lie' : 'lient'} une note basse à un remboursement`,
  'hostile-campaign.reported': ({ n }) =>
    `${reviews(n)} ${isOne(n) ? 'parle' : 'parlent'} d’argent réclamé à propos de notes`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${reviews(n)} à note basse ${isOne(n) ? 'reprend' : 'partagent'} le même texte${observed === null ? '' : `, en ${of(observed, 'jour', 'jours')}`}`,
  'hostile-campaign.burst': window('a une note basse et reste vague', 'ont une note basse et restent vagues'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `${reviews(n)} d’éloge bref juste après des plaintes${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) =>
    `${reviews(n)} ${isOne(n) ? 'parle' : 'parlent'} de choses qu’aucun autre avis ne mentionne`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} nouveaux avis pour au plus ${count(expected ?? 0)} nouvelles ventes`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} nouveaux avis pour au moins ${count(expected ?? 0)} nouvelles ventes`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `${count(observed ?? 0)} des ${reviews(expected ?? 0)} lus plus tôt ne sont plus là`,
  'vanished-reviews.low-gone': ({ observed, expected }) =>
    `Notes basses parmi les avis qui ne sont plus là${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `Le site annonçait ${reviews(expected ?? 0)}, et maintenant ${count(observed ?? 0)}`,
}
