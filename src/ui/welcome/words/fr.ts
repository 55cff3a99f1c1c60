import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { plural } = formatsOf('fr')

export const words: WelcomeWords = {
  name: 'Brushlight',
  title: 'Bienvenue dans Brushlight',
  lead: 'Avant d’acheter, voyez ce qui ressort des avis',
  intro:
    'Brushlight lit les avis d’une page produit, les compare entre eux et vous dit ce qu’il a vu : combien, lesquels, et quelle raison ordinaire l’expliquerait.',
  does: {
    heading: 'Ce qu’il fait',
    points: [
      'Il lit les avis que la page affiche : textes, dates, étoiles et photos.',
      'Il donne un score et ses raisons. Chacune vient avec des chiffres, les avis eux-mêmes et une explication ordinaire.',
      'Si vous le voulez, il enregistre un rapport que d’autres peuvent vérifier.',
    ],
  },
  never: {
    heading: 'Ce qu’il ne fait jamais',
    points: [
      'Envoyer quoi que ce soit : il n’a pas de serveur et ses pages n’ont pas accès au réseau.',
      'Accuser quelqu’un : il parle des avis, pas du produit ni du vendeur.',
      'Agir à votre place : il n’achète pas, n’écrit pas, ne vote pas, ne se connecte pas.',
      'Afficher de la publicité ou compter ce que vous faites.',
    ],
  },
  reads: {
    heading: 'Ce qu’il peut lire',
    points: [
      'La page où vous êtes, quand vous cliquez sur son bouton.',
      'Les pages des boutiques que vous choisissez, sans clic.',
      'Aucun autre onglet, aucun historique.',
    ],
  },
  privateWindows:
    'En navigation privée, il est éteint. Le navigateur permet de l’y autoriser ; même alors, il ne garde rien une fois la fenêtre fermée.',
  before: 'Rien n’est lu avant que vous appuyiez sur le bouton.',
  agree: 'Accepter et commencer',
  agreed: 'Accepté. Tout se change dans les réglages.',
  failed: 'Cela n’a pas pu être enregistré. Appuyez encore une fois.',
  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  shops: {
    heading: 'Boutiques à vérifier sans clic',
    intro:
      'Sur ces boutiques, le résultat s’affiche sur le bouton dès que la page est chargée. Le navigateur demande une seule fois pour toutes ; chacune se retire dans les réglages.',
    country: 'Boutiques pour',
    china: 'Chine',
    world: 'Monde entier',
    untried: 'pas encore éprouvé',
    check: (n) => plural(n, { one: 'Vérifier # boutique', other: 'Vérifier # boutiques' }),
    none: 'Choisissez une boutique, ou non : le bouton marche partout.',
    given: (n) =>
      plural(n, {
        one: '# boutique est désormais vérifiée sans clic.',
        other: '# boutiques sont désormais vérifiées sans clic.',
      }),
    refused: 'Rien n’a changé. Le bouton marche quand même sur toutes les pages.',
  },
  example: {
    heading: 'Essayez maintenant',
    intro: 'Ce produit et ses avis sont inventés. Le résultat vient du même moteur que sur de vraies pages.',
    run: 'Vérifier ces avis',
    running: 'Lecture des avis…',
    failed: 'Pas de réponse. Appuyez encore une fois.',
    reviews: (n) => plural(n, { one: '# avis', other: '# avis' }),
  },
  end: {
    heading: 'C’est prêt',
    open: 'Ouvrez une page produit et cliquez sur le bouton Brushlight de la barre d’outils.',
    keys: (keys) => `Ou appuyez-y sur ${keys}.`,
    pin: 'Pas de bouton ? Cliquez sur la pièce de puzzle de la barre d’outils et épinglez Brushlight.',
    settings: 'Réglages',
  },
}
