import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

export const fr: NoticeWords = {
  lead: 'Je signale des constats, non des conclusions. Ceci est une piste, pas une accusation.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Ils portent sur les avis de ${item === null ? 'l’article' : `« ${item} »`}${id === null ? '' : ` (article ${id})`}${trader === null ? '' : `, vendu par ${trader}`}, sur ${platform} : ${url}. Page vue le ${at}.`,
  sample: ({ kept, stated, named }) =>
    `J’ai conservé ${n(kept, 'avis', 'avis')}${stated === null ? '' : ` sur les ${stated} annoncés`} ; ${named} d’entre eux ${named < 2 ? 'présente' : 'présentent'} les points communs suivants.`,
  reasons: {
    text: (count) => `${n(count, 'avis reprend', 'avis reprennent')} de longs passages d’autres avis`,
    time: (count) =>
      `${n(count, 'avis a été publié', 'avis ont été publiés')} sur une courte période et diffèrent de ceux d’avant et d’après`,
    rating: (count) => `${n(count, 'avis correspond', 'avis correspondent')} à un changement soudain des étoiles`,
    photo: (count) => `${n(count, 'avis montre', 'avis montrent')} une photo publiée aussi par d’autres comptes`,
    incentive: (count) => `${n(count, 'avis mentionne', 'avis mentionnent')} une récompense en échange d’un avis`,
    network: (count) =>
      `${n(count, 'avis vient', 'avis viennent')} de comptes ayant noté les mêmes articles aux mêmes jours`,
    identity: (count) =>
      `${n(count, 'avis n’a pas', 'avis n’ont pas')} de mention d’achat ou vient d’un compte presque sans autre avis`,
    topic: (count) => `${n(count, 'avis semble', 'avis semblent')} porter sur un autre produit`,
    sales: (count) => `${n(count, 'avis a changé ou disparu', 'avis ont changé ou disparu')} entre deux visites`,
  },
  joinReasons: (reasons) => `Décompte : ${reasons.join(' ; ')}.`,
  nothing: 'Aucun motif inhabituel n’a été compté ; ceci est un relevé neutre de la page.',
  offer:
    'Une carte ou un message qui l’accompagnait est joint ; veuillez voir s’il offre quelque chose contre un avis.',
  ordinary:
    'Des explications ordinaires sont possibles : lancement, promotion, phrases proposées par le site, acheteurs qui se copient.',
  request: 'Merci de vérifier les données de commande, de livraison et de paiement, que je ne peux pas voir.',
  basis: (cited) => `Fondement possible : ${cited.join(' ; ')}.`,
  attached: (hash) =>
    `Pièces jointes : rapport, tableau des avis, sommes de contrôle${hash === null ? '' : ` (SHA-256, début ${hash})`}.`,
  goodFaith: 'Je pense de bonne foi que ces informations sont exactes et complètes.',
}
