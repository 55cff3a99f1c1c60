import { detailFormats } from '../formats.ts'
import type { DetailsWords } from './catalogue.ts'

const format = detailFormats('fr')
const { count, plural } = format
const reviews = (n: number): string => `${count(n)} avis`

export const words: DetailsWords = {
  format,
  pageTitle: (listing) => `Détails : ${listing}`,
  contents: 'Sur cette page',
  backToPage: 'Retour à la page du produit',
  pageIsGone: 'L’onglet est fermé.',
  openAddress: 'Rouvrir la page',
  exportReport: 'Exporter le rapport',
  nothingKept: {
    title: 'Rien n’est conservé de cet onglet',
    body: 'L’onglet a été fermé, ou le navigateur relancé. Ouvrez la page du produit et cliquez-y sur Brushlight.',
    read: 'Lire l’onglet maintenant',
  },
  sections: {
    score: 'D’où vient l’indice',
    signals: 'Ce que chaque signal a vu',
    texts: 'Textes côte à côte',
    photos: 'Photos réutilisées',
    reviews: 'Tous les avis',
    links: 'Auteurs en commun',
    gaps: 'Ce qui n’a pas pu être lu',
  },
  facts: {
    shop: 'Site',
    seller: 'Vendeur',
    read: 'Lu',
    coverage: 'Avis',
    stars: 'Étoiles',
    reader: 'Lecteur',
    engine: 'Moteur',
    address: 'Adresse',
  },
  noGaps: 'Tout ce qui était cherché a été trouvé.',
  unknown: 'non affiché',
  countAgain: 'Compter de nouveau',
  disagree: 'Pas d’accord',
  disagreeFinding: (finding) => `Pas d’accord avec « ${finding} »`,
  disagreeReview: (who) => `Pas d’accord au sujet de l’avis de ${who}`,
  disagreeHint:
    'Ne compte plus dans l’indice, sur cette machine seulement. Vous pouvez revenir en arrière à tout moment.',
  judgedAnew: (score) => `Recalculé : ${score}`,
  notJudged: 'Cela n’a pas marché ; rien n’a changé.',

  scoreLead: 'En points, à partir de 100. Les points donnent exactement l’indice.',
  noScore: 'Pas d’indice : trop peu a été lu pour juger.',
  explaining: 'Calcul en cours…',
  notExplained: 'Le calcul n’a pas abouti. Rechargez cette page pour réessayer.',
  step: 'Élément',
  points: 'Points',
  sum: 'Cumul',
  score: 'Indice',
  steps: {
    full: { name: 'Tous les avis connus, aucun avec signes', why: 'le point de départ de chaque produit' },
    caution: { name: 'Prudence', why: 'pour ce qui n’a pas été lu et les textes qui disent peu' },
    reassurance: {
      name: 'Ce qui parle pour les avis',
      why: 'textes soignés, ajouts ultérieurs, étoiles proches des autres',
    },
    rounding: { name: 'Arrondi', why: 'au nombre entier' },
  },
  howShared: {
    title: 'Comment les points sont répartis',
    body: 'Les signes se recoupent : un texte répété peut aussi tomber dans une période dense. Chaque genre est donc compté dans tous les ordres possibles avec les autres, et ses points sont la moyenne de ce qu’il change. Ce qui figure sous un genre donne son total.',
  },
  bandTitle: 'Pourquoi ces mots, et pas de plus forts',
  grounds: {
    above: (share, sure, needed) =>
      `Que plus de ${share} des avis portent des signes est certain à ${sure} ; « signes marqués » demande ${needed}.`,
    families: (firing) =>
      plural(firing, {
        one: '# genre d’indices pèse 1 ou plus ; « signes marqués » en demande deux, ou des faits exacts sur trois personnes.',
        other:
          '# genres d’indices pèsent 1 ou plus ; « signes marqués » en demande deux, ou des faits exacts sur trois personnes.',
      }),
    exact: (people) =>
      plural(people, {
        one: 'Des faits exacts d’un même genre désignent # personne.',
        other: 'Des faits exacts d’un même genre désignent # personnes.',
      }),
    reviews: (judged) =>
      plural(judged, {
        one: '# avis de personnes a été examiné ; il en faut au moins 5.',
        other: '# avis de personnes ont été examinés ; il en faut au moins 5.',
      }),
    hostile:
      'Les signes portent surtout sur des notes basses : un site attaqué n’est pas décrit plus sévèrement pour cela.',
  },

  signalsLead:
    'Les poids sont en nats : 1 signifie 2,7 fois plus probable parmi des avis coordonnés que parmi d’autres, 2 signifie 7 fois.',
  asks: {
    'near-duplicate':
      'Des personnes différentes partagent-elles au moins la moitié d’un long texte, avec des mots rares ici ? À partir de 5 textes.',
    template: 'Au moins 4 personnes remplissent-elles un même modèle, de trois façons ou plus à une même place ?',
    'assembled-text': 'Des textes sont-ils faits de phrases présentes dans plusieurs autres avis ?',
    'low-information': 'Combien de textes sont trop courts ou trop banals ? Cela ne désigne jamais personne.',
    'generated-text': 'De longs textes de quelques jours sont-ils bâtis de même, et autrement que tous les autres ?',
    burst:
      'Les avis d’une période dense diffèrent-ils de ceux d’avant et d’après ? Hasard sous 1 sur 100 ; le nombre seul ne pèse rien.',
    'impossible-timing':
      'Des avis sont-ils datés d’avant l’achat, ou du jour même plus souvent que la livraison ne l’explique ?',
    'rating-shift': 'Les étoiles ont-elles changé durablement un certain jour ? Pèse 0,5 au plus.',
    'text-star-conflict': 'Les mots contredisent-ils les étoiles plus souvent que d’ordinaire ? Pèse 0,5 au plus.',
    'photo-reuse': 'Des personnes différentes ont-elles publié la même image, ou une de la galerie du site ?',
    incentive: 'Parle-t-on de récompenses ou de pressions pour des étoiles ? Qui en parle n’est pas tenu pour mêlé.',
    'reviewer-ring':
      'Au moins 3 auteurs se retrouvent-ils sur les mêmes produits, les mêmes jours, avec les mêmes étoiles ?',
    'hostile-campaign': 'Des notes basses arrivent-elles ensemble et semblables, ou avec des demandes d’argent ?',
    'reviewer-history': 'Que sait-on d’autre des auteurs ? Un long historique parle pour un avis.',
    'unverified-share': 'Combien d’avis n’ont pas la mention d’achat du site ?',
    'merged-listing': 'Des avis parlent-ils d’un autre produit ? C’est dit simplement et ne compte pas.',
    'sales-surge': 'Est-il venu plus d’avis qu’il n’y a eu de ventes ?',
    'vanished-reviews': 'Des avis lus plus tôt ne sont-ils plus là ?',
  },
  lookedAt: (n) => plural(n, { one: '# examiné', other: '# examinés' }),
  sawNothing: 'rien d’inhabituel',
  weight: (weight) => `poids ${weight}`,
  notMeasured: (n) => `Non mesuré (${count(n)})`,
  sawNothingIn: (n) => `Cherché, rien d’inhabituel (${count(n)})`,
  ordinary: 'Explication courante possible',
  showReviews: (n) => plural(n, { one: 'Voir l’avis', other: 'Voir les # avis' }),

  textsLead: 'Ce que les textes partagent est dans une colonne ; ce qui diffère est marqué.',
  noTexts: 'Aucun texte de personnes différentes n’est assez proche pour une comparaison.',
  shared: 'mots partagés',
  slot: 'diffère',
  rowsShown: (shown, all) => `${count(shown)} sur ${reviews(all)}`,
  moreGroups: (n) => plural(n, { one: '# groupe de plus', other: '# groupes de plus' }),

  photosLead: 'Une ligne pour chaque image vue plus d’une fois.',
  noPhotos:
    'Aucune image n’a été vue dans des avis de personnes différentes, ni à la fois dans la galerie et dans un avis.',
  noPicture:
    'Les images ne sont pas chargées : les demander au site lui dirait ce que vous regardez. On peut les copier de l’onglet ouvert, si elles y sont affichées.',
  getPictures: 'Copier les images de l’onglet',
  gettingPictures: 'Copie en cours…',
  notOnPage: 'pas affichée dans l’onglet en ce moment',
  notReadable: 'le site garde ses pixels fermés',
  pictureOf: (who) => `Image publiée par ${who}`,
  gallery: 'Galerie du site',
  underReviews: (n) => `dans ${reviews(n)}`,

  search: 'Chercher dans les textes et les noms',
  kind: 'Genre',
  allKinds: 'Tous les genres',
  signal: 'Signal',
  allSignals: 'Tous les signaux',
  stars: 'Étoiles',
  allStars: 'Toutes les étoiles',
  noStars: 'Sans étoiles',
  starsOf: (n) => `${count(n)} ★`,
  picked: (n) => `${reviews(n)} d’un même constat`,
  clear: 'Tout effacer',
  shown: (shown, all) => `${count(shown)} sur ${reviews(all)}`,
  nothingShown: 'Aucun avis ne correspond. Retirez un filtre pour en voir plus.',
  columns: { date: 'Date', stars: 'Étoiles', reviewer: 'Auteur', text: 'Texte', signs: 'Signes' },
  sortedBy: { up: 'croissant', down: 'décroissant' },
  anonymous: 'Aucun nom affiché',
  starsOnly: '(étoiles seulement)',
  open: (who) => `Avis de ${who}`,
  showOnPage: 'Voir dans la page',
  gone: 'Plus dans la page',
  noReason: 'Aucun signal ne désigne cet avis.',
  mayBe: 'Explication courante possible',
  later: (date) => `Ajouté le ${date}`,
  verified: 'mention d’achat',
  unverified: 'sans mention d’achat',
  programme: (name) => `programme : ${name}`,
  helpful: (n) => plural(n, { one: 'utile à # personne', other: 'utile à # personnes' }),
  photoCount: (n) => plural(n, { one: '# photo', other: '# photos' }),
  strength: (value) => `Force des signes ${value} sur 1`,

  time: 'Avis au fil du temps, par étoiles',
  from: 'Du',
  to: 'Au',
  zoomIn: 'Agrandir',
  zoomOut: 'Tout afficher',
  selected: (from, to, n) => `${from} – ${to} : ${reviews(n)}`,
  window: (from, to) => `Période qui ressort : ${from} – ${to}`,
  pickWindow: 'La sélectionner',
  undated: (n) => plural(n, { one: '# avis n’a pas de date', other: '# avis n’ont pas de date' }),
  noDates: 'Les avis n’ont pas de date, il n’y a donc rien à tracer.',
  bar: (date, n) => `${date} : ${reviews(n)}`,

  linksLead: 'Des lignes relient les auteurs à ce qu’ils ont en commun. Cela ne prouve pas qu’ils se connaissent.',
  noLinks: 'Aucun auteur n’est relié par des textes, des images ou d’autres produits.',
  linkKinds: { 'near-duplicate': 'même texte', 'photo-reuse': 'même image', 'reviewer-ring': 'mêmes produits' },
  links: (people, groups) =>
    plural(groups, { one: `# groupe, auteurs : ${count(people)}`, other: `# groupes, auteurs : ${count(people)}` }),
  asList: 'La même chose en liste',
  moreInGroup: (n) => `et ${count(n)} de plus`,
}
