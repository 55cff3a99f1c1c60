import { formatsOf } from '../../formats.ts'
import type { ReportPage } from './catalogue.ts'

const { count, plural } = formatsOf('fr')

export const words: ReportPage = {
  title: 'Rapport',
  lead: 'Une piste pour qui peut vérifier commandes et paiements. Il ne dit que ce que chacun peut constater, n’accuse personne et ne part nulle part tout seul.',
  neutral: 'Aucun signe n’a été trouvé. Les fichiers sont alors un relevé neutre de la page.',
  failed: {
    gone: 'La page du produit n’est plus ouverte, ou n’a jamais été lue. Ouvrez-la, cliquez sur Brushlight et exportez à nouveau.',
    internal: 'Les fichiers n’ont pas pu être créés ; rien n’a été enregistré. Réessayez, sinon relisez la page.',
    storage:
      'Le navigateur ne donne pas de stockage aux extensions ici (une fenêtre privée, peut-être) : le rapport ne peut pas être gardé.',
  },
  again: 'Réessayer',
  clock:
    'D’après les dates de la page, l’horloge de cet ordinateur semble déréglée. Les heures du rapport en viennent. Réglez-la, relisez la page et exportez à nouveau.',
  diskFull:
    'Le disque est plein. Ce que vous changez désormais sera perdu à la fermeture de l’onglet. Faites de la place, puis enregistrez.',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été enregistré.',

  shooting: (done, of) => `Captures des avis : ${count(done)} sur ${count(of)}`,
  shootingHint: 'La page du produit défile seule un instant. Laissez son onglet au premier plan.',
  making: {
    page: 'Copie des avis de la page…',
    pictures: 'Masquage des noms dans les images…',
    bundle: 'Assemblage du dossier de preuves…',
    pack: 'Création des fichiers PDF…',
    saving: 'Enregistrement…',
  },

  savedAt: (time) => `Enregistré à ${time}`,
  savedChanged: 'Vous avez changé quelque chose depuis. Enregistrez encore pour l’inclure dans les fichiers.',
  fileOf: { bundle: 'Dossier de preuves, à garder', pack: 'Pièces jointes : fichiers PDF pour un formulaire' },
  savedHint:
    'Le navigateur les range dans ses téléchargements. S’il en manque un, ou si vous avez fermé sa question, enregistrez-le ici encore une fois.',
  next: 'La suite',
  eachPart: 'Chaque pièce jointe à part',
  saveOne: 'Enregistrer seul',
  verifyLink: 'Vérifier un fichier enregistré',
  nothingSent: 'Rien n’a été envoyé.',

  whom: 'À qui',
  proposed: 'Proposé',
  search: 'Chercher un autre organisme',
  searchHint: 'Nom ou pays',
  found: (n) => plural(n, { one: '# organisme', many: '# organismes', other: '# organismes' }),
  onlyBundle: 'Personne pour l’instant',
  onlyBundleHint: 'Seulement le dossier de preuves, à garder.',
  channels: {
    web: 'Formulaire web',
    app: 'Application',
    phone: 'Téléphone',
    email: 'Courriel',
    post: 'Courrier',
    'in-app': 'Dans l’application de la boutique',
  },
  law: 'Base légale',
  since: (date) => `en vigueur depuis le ${date}`,
  sinceUnknown: 'date non vérifiée',
  limits: 'Ce que le formulaire accepte',
  textLimit: (n) => `texte de ${count(n)} caractères au plus`,
  fileLimit: (n, size) =>
    `${plural(n, { one: '# fichier', many: '# fichiers', other: '# fichiers' })}${size === null ? '' : ` de ${size} au plus`}`,
  fileTypes: (types) => `en ${types}`,
  noFiles: 'aucun fichier',
  limitsUnknown: 'inconnu ; limité à 1 000 caractères et 4 fichiers de 5 Mo',
  steps: 'Chemin dans le formulaire',
  checkedOn: (date) => `Vérifié le ${date}`,
  unverified: 'non vérifié',
  openPage: 'Ouvrir la page officielle',
  oneBody: 'Plusieurs organismes sont choisis. Un litige relève d’un seul ; les autres le renverront.',

  happened: 'Que s’est-il passé',
  bought: 'Avez-vous acheté cet article ?',
  refund: 'Voulez-vous être remboursé ?',
  yes: 'Oui',
  no: 'Non',
  route: {
    report: {
      title: 'Signaler un constat',
      body: 'Vous dites à l’organisme ce que vous avez vu. Il décide de la suite et ne vous doit pas de remboursement.',
    },
    dispute: {
      title: 'Régler votre achat',
      body: 'Demandez d’abord au vendeur. Une association ou un juge aide pour votre propre achat ; il faut votre nom, la commande et votre demande.',
    },
    both: {
      title: 'Deux affaires distinctes',
      body: 'Le constat sur les avis et votre achat sont traités à part. Envoyez le constat comme signalement et votre achat comme réclamation.',
    },
  },
  routeChina: {
    report: {
      title: '举报 (signalement d’une infraction présumée)',
      body: 'Toute personne ayant des éléments concrets peut le déposer et répond de leur exactitude. Sous votre nom, vous êtes informé du résultat (loi chinoise sur la concurrence déloyale, art. 20, en vigueur depuis le 2025-10-15 ; arrêté SAMR 121, art. 3 et 28, depuis le 2026-04-15).',
    },
    dispute: {
      title: '投诉 (votre propre litige)',
      body: 'Il faut un achat réel, vos nom, téléphone et adresse, le commerçant et une demande précise avec ses faits (arrêté SAMR 121, art. 10, depuis le 2026-04-15). Réponse sur la recevabilité en 7 jours ouvrés (art. 15).',
    },
    both: {
      title: '举报 et 投诉, en deux textes',
      body: 'Même dans une seule lettre, ils sont traités à part (arrêté SAMR 121, art. 9, depuis le 2026-04-15). Signalez le constat et déposez votre demande à côté.',
    },
  },
  oneDispute:
    'Un litige, un organisme : 12315 refuse un 投诉 déjà pris par une association de consommateurs (arrêté 121, art. 16).',
  aloneIsEnough:
    'Un seul signalement soigné suffit. Le même texte envoyé maintes fois passe pour du bruit et l’affaiblit.',

  evidence: 'Avis avec signes',
  evidenceHint: (n) =>
    plural(n, {
      one: 'Regardez-le. Décochez-le si vous voyez une explication ordinaire.',
      many: 'Regardez les #. Décochez ceux pour lesquels vous voyez une explication ordinaire.',
      other: 'Regardez les #. Décochez ceux pour lesquels vous voyez une explication ordinaire.',
    }),
  evidenceNone: 'Aucun avis ne porte de signes ; il n’y a rien à cocher.',
  include: 'Inclure',
  excluded: (n) => plural(n, { one: '# avis écarté', many: '# avis écartés', other: '# avis écartés' }),
  noName: 'Aucun nom affiché',
  noText: '(étoiles seules)',
  stars: (n) => `${n} étoiles sur 5`,
  toTheEnd: 'Faites défiler la liste jusqu’au bout pour confirmer.',
  confirm: (n) =>
    plural(n, {
      one: 'Je l’ai regardé et crois de bonne foi que le rapport est exact',
      many: 'Je les ai regardés et crois de bonne foi que le rapport est exact',
      other: 'Je les ai regardés et crois de bonne foi que le rapport est exact',
    }),
  confirmed: (time) => `Confirmé à ${time}`,

  pictures: 'Images des avis',
  picturesHint:
    'Noms et portraits sont déjà noircis. Cherchez le reste : un nom dans une réponse, un visage, une adresse.',
  noPictures: {
    forbidden:
      'Le navigateur n’a pas permis de capturer cette page. Cliquez-y sur Brushlight et exportez à nouveau ; d’ici là, le rapport s’en passe.',
    'not-in-front':
      'Un autre onglet est passé devant ; les captures se sont arrêtées. Laissez la page devant et recommencez.',
    gone: 'La page du produit a été fermée ou quittée ; les captures se sont arrêtées. Ouvrez-la, cliquez-y sur Brushlight et exportez à nouveau.',
    nothing: 'Les avis lus ne sont pas sur la page en ce moment ; il n’y a pas d’images. Affichez-les et recommencez.',
    full: 'Le disque est plein ; aucune image n’a été gardée. Faites de la place et recommencez.',
    skipped: 'Aucune image n’a été prise. Vous pouvez en prendre maintenant, ou enregistrer sans.',
  },
  takeAgain: 'Refaire les captures',
  picture: (n) => `Image ${n}`,
  boxes: (n) => plural(n, { one: '# zone noircie', many: '# zones noircies', other: '# zones noircies' }),
  leaveOut: 'Écarter cette image',
  edit: 'Noircir davantage',
  done: 'Terminé',
  addBox: 'Ajouter un cache',
  boxName: (n, kind) => `Cache ${n}, ${kind}`,
  boxKinds: { name: 'nom', face: 'visage', contact: 'coordonnées', account: 'numéro', other: 'le vôtre' },
  editHint:
    'Faites glisser sur ce que personne ne doit voir. Au clavier : ajoutez un cache, déplacez-le avec les flèches, redimensionnez-le avec Maj et les flèches, supprimez-le avec Suppr.',

  own: 'Vos propres preuves',
  ownHint:
    'Une carte du colis qui offre de l’argent contre des étoiles, une conversation, la commande, le suivi. Chaque fichier entre tel quel dans le dossier, avec sa somme de contrôle. Masquez d’abord noms et adresses.',
  addFiles: 'Ajouter des fichiers…',
  ownKind: 'De quoi s’agit-il',
  ownKinds: {
    card: 'Carte dans le colis',
    chat: 'Conversation avec le vendeur',
    order: 'Commande',
    logistics: 'Suivi de livraison',
    listing: 'Page de l’offre',
    other: 'Autre chose',
  },
  ownDescription: 'En quelques mots : quoi, d’où, quand',
  remove: 'Retirer',
  notAdded: {
    empty: (name) => `${name} est vide et n’a pas été ajouté. Choisissez le bon fichier.`,
    twice: (name) => `${name} est déjà là et n’a pas été ajouté une seconde fois.`,
    unreadable: (name) =>
      `${name} n’a pas pu être lu et n’a pas été ajouté. Choisissez-le à nouveau sur cet ordinateur.`,
  },
  tooLarge: (name, most) =>
    `${name} dépasse ${most} et n’a pas été ajouté. Réduisez-le, ou n’ajoutez que la page utile.`,
  tooMany: (most) => `${count(most)} fichiers au plus. Retirez-en un pour en ajouter un autre.`,

  texts: 'Le texte à coller',
  textsHint: 'Copiez-le dans le formulaire et lisez-le avant de l’envoyer. Il est compté comme le formulaire compte.',
  textsFirst: 'Choisissez un organisme plus haut : son texte apparaîtra ici.',
  counter: (n, limit) => `${count(n)} caractères sur ${count(limit)}`,
  copy: 'Copier le texte',
  copied: 'Copié',

  save: 'Enregistrer',
  saveHint: 'Un dossier de preuves pour vous et des PDF que les formulaires acceptent. Vous décidez de leur usage.',
  saveAgain: 'Enregistrer le rapport',
  unconfirmed: 'Pas encore confirmé : le rapport le dira.',
  stamp: 'Fixer la date (facultatif)',
  stampHint:
    'Les sommes de contrôle montrent que les fichiers n’ont pas changé depuis maintenant, pas quand c’était. Un service d’horodatage peut l’ajouter : donnez-lui cette demande, qui ne contient qu’une somme de contrôle.',
  stampSave: 'Enregistrer une demande d’horodatage (.tsq)',
  capture: 'Refaire le rapport plus tard (facultatif)',
  captureHint:
    'La copie de travail contient ce dont ce rapport est fait : les avis lus, avec les noms, vos images, vos fichiers et vos réponses. La ligne de commande en refait les mêmes fichiers, octet pour octet, y compris dans une autre langue ou pour un autre destinataire. Gardez-la pour vous, ou ne la confiez qu’à un organisme sûr.',
  captureSave: 'Enregistrer la copie de travail',
}
