import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('fr')

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Lecture des avis de cette page…',
  readAgain: 'Relire',
  tryAgain: 'Réessayer',
  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  range: (low, high) => `indice : environ ${low}–${high}`,
  score: (score, low, high) => `Indice ${score} sur 100, probablement entre ${low} et ${high}`,
  tooFew: (read, needed) =>
    plural(read, {
      one: `# avis lu ; il en faut au moins ${needed}.`,
      other: `# avis lus ; il en faut au moins ${needed}.`,
    }),
  tooLittle: (read) =>
    plural(read, {
      one: '# avis lu, mais trop peu de contenu à comparer.',
      other: '# avis lus, mais trop peu de contenu à comparer.',
    }),
  notGood: 'Ce n’est ni bon ni mauvais : sans base, pas d’indice.',
  shown: 'affiché par le site',
  adjusted: 'les avis inhabituels comptent moins',
  keptOf: (kept, all) => `${count(kept)} sur ${count(all)} sans signe`,
  starsShop: 'tous, selon le site',
  starsRead: 'lus ici',
  starsBoth: 'Étoiles de tous les avis selon le site, à côté de ceux lus ici',
  shareOf: {
    shop: (stars, shop) => `${stars} : ${shop} selon le site`,
    read: (stars, _, read) => `${stars} : ${read} des avis lus`,
    both: (stars, shop, read) => `${stars} : ${shop} selon le site, ${read} des avis lus`,
  },
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} sur 5 étoiles`,
  bar: (date, n, marked) => `${date} : ${count(n)} avis, dont ${count(marked)} avec signes`,
  barStars: (bar, stars) => `${bar}. ${stars}`,
  standsOut: (n, period) => `${period} : ${count(n)}`,
  standsOutStars: (n, period, share, stars) => `${period} : ${count(n)}, dont ${share} à ${count(stars)} ★`,
  walkBars: 'Déplacez le pointeur ou utilisez les flèches pour examiner une barre',
  noStars: 'sans étoiles',
  undated: (n) => `${count(n)} avis sans date`,
  date,
  reasons: 'Ce qui a été vu',
  seenSoFar: 'Vu jusqu’ici',
  innocent: 'Pourquoi cela peut être anodin',
  ordinary: 'Explications courantes',
  moreReasons: (n) => plural(n, { one: '# autre constat', other: '# autres constats' }),
  moreReviews: (n) => plural(n, { one: 'Afficher # avis de plus', other: 'Afficher # avis de plus' }),
  reviewsBehind: (n) => plural(n, { one: 'L’avis concerné', other: 'Les # avis concernés' }),
  photos: (n) => plural(n, { one: '# photo', other: '# photos' }),
  anonymous: 'Aucun nom affiché',
  showOnPage: 'Voir dans la page',
  showNext: (which, all) => `Voir le suivant dans la page (${count(which)} sur ${count(all)})`,
  notOnPage: 'Plus dans la page',
  wholeText: 'Texte entier',
  lessText: 'Réduire',
  clear: 'Rien d’inhabituel n’a été vu',
  clearIn: (signals) => `Examiné : ${signals}.`,
  unclear: 'Cela ne prouve pas que chaque avis soit indépendant.',
  notMeasured: (n) => `Non mesuré ou non lu (${n})`,
  leftOut: (findings, others) => {
    const reviews = `${count(others)} avis`
    const finding = plural(findings, { one: '# constat', other: '# constats' })
    if (others === 0) return `À votre demande, ${finding} mis de côté`
    if (findings === 0) return `À votre demande, ${reviews} mis de côté`
    return `À votre demande, ${finding} et ${reviews} mis de côté`
  },
  meaning: 'Ce que signifie l’indice',
  aboutReviews: 'Il porte sur les avis, pas sur le produit ni sur le vendeur.',
  more: 'Lire les pages suivantes',
  moreHint: (cap) => `Continue dans cet onglet, au rythme d’un lecteur, jusqu’à ${cap} pages.`,
  moreRunning: 'Lecture des pages suivantes',
  moreAt: (page, cap, reviews) => `Page ${page} sur ${cap} au plus, ${count(reviews)} avis`,
  moreStop: 'Arrêter',
  moreEnded: {
    stopped: (page) => `Arrêté par vous après la page ${page}. Ce qui a été lu est compté.`,
    cap: (page) => `Lu jusqu’à la page ${page}, le maximum en une fois.`,
    end: (page) => plural(page, { one: 'Lu jusqu’au bout : # page.', other: 'Lu jusqu’au bout : # pages.' }),
    wall: (page) =>
      `Une connexion ou un captcha a arrêté la lecture après la page ${page}. Réglez cela dans la page, puis continuez.`,
    'nothing-new': (page) => `Rien de nouveau après la page ${page}.`,
    left: (page) => `La page a été quittée après la page ${page}. Ce qui a été lu est compté.`,
  },
  details: 'Détails',
  options: 'Réglages',
  switchOn: 'Activer pour ce site',
  firstPage: 'Ouvrir la première page',
  notices: {
    unread: (ago) => `La nouvelle lecture a échoué. Voici ce qui a été lu ${ago}.`,
    stale: (ago) => `Lu ${ago} ; la page en montre peut-être plus maintenant.`,
    older: (engine) => `Jugé avec d’autres règles (${engine}). Relisez pour appliquer les règles actuelles.`,
    walled: 'Certains avis sont cachés. Connectez-vous ou dépliez-les, puis relisez.',
    partial: 'Seule une partie des avis a été lue. Lisez d’autres pages, ou faites défiler et relisez.',
    layout:
      'Le site a changé sa page. Les avis ont été lus d’après sa structure ; certaines informations peuvent manquer.',
    starsOnly:
      'Des étoiles seulement, pas de texte. Les dates et les étoiles ont été comparées ; il n’y a pas de mots à comparer.',
    language: (name) =>
      `La plupart des avis sont dans cette langue : ${name}. Ses mots sur les récompenses ne sont pas encore connus ; copies, dates, photos et étoiles ont été comparées.`,
    conflict: {
      'one-kind':
        'Tous les signes sont d’un seul genre ; d’autres ont été examinés et n’en montrent pas. Regardez les raisons avant l’indice.',
      'stars-hold': 'Il y a des signes, mais les étoiles restent les mêmes sans ces avis. Regardez les raisons.',
    },
    full: 'Le stockage du navigateur est plein ; ce résultat n’a pas été gardé. Exportez-le maintenant ou libérez de la place dans les réglages.',
    erased:
      'Ce qui était mémorisé a été effacé. Les lectures précédentes ne sont pas comparées ; les prochaines le seront.',
    offline: 'Vous êtes hors ligne. Rien ne manque : tout est calculé sur cet appareil.',
    private: 'Fenêtre privée : ce qui a été lu est oublié à la fermeture. Exportez ce que vous voulez garder.',
  },
  export: 'Exporter le rapport',
  making: 'Préparation…',
  saved: (name) => `${name} enregistré`,
  exportFailed: 'Le rapport n’a pas pu être créé. Relisez la page et exportez de nouveau.',
  always: 'Toujours examiner ce site',
  alwaysOn: 'Ce site est désormais examiné sans clic.',
  alwaysOff: 'Ce site n’est plus examiné automatiquement.',
  alwaysRefused: 'Le navigateur n’a pas donné l’autorisation ; rien n’a changé.',
  empty: {
    'not-a-listing': 'Ouvrez la page d’un produit, là où sont ses avis, puis cliquez de nouveau sur Brushlight.',
    'no-reviews':
      'S’ils sont dans un onglet à part ou plus bas, allez-y, attendez qu’ils s’affichent, puis relancez la lecture.',
    walled:
      'Connectez-vous ou terminez la vérification dans la page jusqu’à voir les avis vous-même, puis relancez la lecture. D’ici là, rien n’est conclu.',
    'not-understood': 'Brushlight ne connaît pas encore cette présentation. Rien n’est conclu sur les avis.',
  },
  failed: {
    'not-agreed': {
      title: 'Rien n’est encore lu',
      body: 'Vous n’avez pas encore accepté. La première page de Brushlight dit en une minute ce qui est lu et ce qui ne l’est pas.',
    },
    'switched-off': {
      title: 'Cette boutique est désactivée',
      body: 'Vous l’avez désactivée dans les réglages : rien n’est lu ici.',
    },
    'page-forbidden': {
      title: 'Le navigateur garde cette page fermée',
      body: 'Aucune extension ne peut lire les pages du navigateur ni celles de la boutique d’extensions. Ouvrez une page de produit et cliquez-y sur Brushlight.',
    },
    'page-gone': {
      title: 'La page n’est plus là',
      body: 'Elle a été fermée ou quittée pendant la lecture. Revenez à la page du produit et cliquez de nouveau sur Brushlight.',
    },
    'no-answer': {
      title: 'La page n’a pas répondu',
      body: 'Elle charge peut-être encore. Attendez la fin et réessayez ; si cela ne suffit pas, rechargez la page.',
    },
    internal: {
      title: 'Brushlight a fait une erreur',
      body: 'Rien n’est conclu sur cette page. Réessayez ; si cela se reproduit, rechargez la page.',
    },
    'worker-gone': {
      title: 'Brushlight n’a pas répondu',
      body: 'Le navigateur vient peut-être de l’arrêter ou de le mettre à jour. Réessayez ; si cela se reproduit, rechargez la page.',
    },
  },
}
