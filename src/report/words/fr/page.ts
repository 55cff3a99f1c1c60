import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.fr

export const page: PageWords = {
  title: 'Rapport sur les avis',
  lead: 'Une piste, pas une accusation. Ce rapport compte des motifs dans des avis. Il ne dit pas qui les a écrits ni pourquoi, et des explications courantes accompagnent chaque motif.',
  seller: 'Vendeur',
  item: 'Produit',
  readOn: 'Lu',
  madeOn: 'Exporté',
  address: 'Adresse',
  browser: 'Navigateur',
  caseId: 'Dossier',
  unknown: 'non affiché',
  counted: (flagged, kept) =>
    flagged === 0
      ? `Aucun des ${count(kept)} avis conservés ne partage de trait compté avec d’autres`
      : `${count(flagged)} des ${count(kept)} avis conservés ${flagged === 1 ? 'présente' : 'présentent'} les traits comptés ci-dessous`,
  timelineKey: { marked: 'avec signes', other: 'autres avis' },
  most: (n, from) => `maximum : ${count(n)}, à partir du ${from}`,
  undated: (n) => (n === 1 ? '1 avis sans date, non tracé' : `${count(n)} avis sans date, non tracés`),
  seen: 'Ce qui a été vu',
  nothingSeen: 'Aucun des motifs mesurables n’a été vu.',
  ordinary: 'Explications courantes',
  stop: '.',
  concerned: (n) => (n === 1 ? 'Avis concerné' : 'Avis concernés'),
  more: (n) => `et ${count(n)} de plus`,
  weightless: 'Compté, sans poids',
  lookedFor: 'Cherché, rien d’inhabituel',
  notMeasured: 'Non mesuré',
  gaps: 'Ce qui n’a pas pu être lu',
  limits: 'Limites',
  limit: [
    'Ce qui n’a pas été lu n’est pas couvert, et ce qu’une page montre d’abord n’est pas un échantillon au hasard.',
    'Un signe ne prouve rien sur un avis en particulier, et l’absence de signes ne prouve rien non plus.',
    'Rien ici n’a été comparé à des commandes, livraisons ou paiements. Seuls le site ou une autorité le peuvent.',
    'Les noms sont abrégés. Identifiants, profils et images des auteurs sont laissés de côté.',
    'Les sommes de contrôle montrent que ces fichiers sont inchangés depuis l’export. Elles ne montrent pas que la page était ainsi.',
  ],
  clockOff:
    'D’après les dates de la page, l’horloge de l’ordinateur qui a produit ce rapport semble avoir été déréglée ; les heures qui y figurent en viennent.',
  hiddenCount: (n) =>
    n === 1
      ? '1 passage contenant des données personnelles est masqué dans les textes, et signalé à sa place.'
      : `${count(n)} passages contenant des données personnelles sont masqués dans les textes, et signalés à leur place.`,
  excludedCount: (n) =>
    n === 1
      ? '1 avis a été écarté par l’acheteur : ni compté ni cité comme raison.'
      : `${count(n)} avis ont été écartés par l’acheteur : ni comptés ni cités comme raison.`,
  setAside: 'Mis de côté par l’acheteur',
  setAsideReviews: (n) =>
    n === 1
      ? 'Avant l’analyse, l’acheteur a mis de côté 1 avis, qu’aucune règle n’a examiné. Avec lui, les nombres pourraient différer.'
      : `Avant l’analyse, l’acheteur a mis de côté ${count(n)} avis, qu’aucune règle n’a examinés. Avec eux, les nombres pourraient différer.`,
  setAsideFindings: (n) =>
    n === 1
      ? 'Ce qu’a relevé 1 règle a été mis de côté par l’acheteur et ne compte pas parmi les raisons.'
      : `Ce qu’ont relevé ${count(n)} règles a été mis de côté par l’acheteur et ne compte pas parmi les raisons.`,
  nothingElse: 'Hormis ce que l’acheteur a mis de côté, aucun des motifs mesurables n’a été vu.',
  how: 'Comment le compte est fait',
  method: [
    'Chaque règle compare ce que la page montre à ce qui est habituel et compte les avis qui s’en écartent. Les règles qui ont vu trop peu le disent et ne comptent rien.',
    'Un rapport ne donne ni total ni probabilité : à qui le lit de peser les comptes, leurs explications courantes et ce que seul le site ou une autorité peut voir.',
  ],
  reviews: 'Avis avec signes',
  reviewsCut: (shown, all) => `Les ${count(shown)} premiers sur ${count(all)} ; tous sont dans reviews.csv.`,
  screenshots: 'Images de la page',
  ownEvidence: 'Ajouté par l’acheteur',
  kinds: {
    card: 'Carte dans le colis',
    chat: 'Conversation',
    order: 'Commande',
    logistics: 'Livraison',
    listing: 'Page du produit',
    other: 'Autre',
  },
  statement: 'Déclaration',
  confirmedOn: (time) => `Confirmé le ${time}`,
  noText: '(étoiles seulement)',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} ★`,
  later: 'Plus tard',
  madeBy: (tool, engine) =>
    `Établi par ${tool}, moteur ${engine}, sur la machine même du lecteur ; rien n’a été envoyé nulle part.`,
  files:
    'report.json contient la même chose en données, reviews.csv une ligne par avis, README.txt la façon de vérifier.',
  time: (utc) => utcTime(utc) ?? utc,
}
