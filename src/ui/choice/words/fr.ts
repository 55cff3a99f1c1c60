import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('fr')

export const words: ChoiceWords = {
  title: 'À qui est destiné le rapport ?',
  last: 'la dernière fois',
  onlyBundle: 'À personne pour l’instant, seulement le dossier de preuves',
  another: 'Un autre organisme, ou tout vérifier d’abord…',
  goOn: (time) => `Continuer le rapport de ${time}`,
  hint: 'La page défile un instant pendant que les avis sont photographiés. Rien n’est envoyé.',
  make: 'Créer et enregistrer',
  cancel: 'Annuler',
  starting: 'Démarrage…',
  shooting: (done, of) => `Captures des avis : ${count(done)} sur ${count(of)}`,
  making: 'Assemblage des fichiers…',
  done: 'Enregistré. Le rapport est ouvert dans son propre onglet.',
  failed: 'Le rapport n’a pas pu démarrer. Réessayez.',
}
