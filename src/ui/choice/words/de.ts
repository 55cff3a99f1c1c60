import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('de')

export const words: ChoiceWords = {
  title: 'Für wen ist der Bericht?',
  last: 'beim letzten Mal',
  onlyBundle: 'Noch für niemanden, nur die Beweisdatei',
  another: 'Andere Stelle, oder erst alles ansehen…',
  goOn: (time) => `Mit dem Bericht von ${time} weitermachen`,
  hint: 'Die Seite scrollt kurz, während die Bewertungen fotografiert werden. Es wird nichts gesendet.',
  make: 'Erstellen und speichern',
  cancel: 'Abbrechen',
  starting: 'Beginnt…',
  shooting: (done, of) => `Bewertungen werden fotografiert: ${count(done)} von ${count(of)}`,
  making: 'Dateien werden zusammengestellt…',
  done: 'Gespeichert. Der Bericht ist in einem eigenen Tab offen.',
  failed: 'Der Bericht konnte nicht begonnen werden. Bitte noch einmal versuchen.',
}
