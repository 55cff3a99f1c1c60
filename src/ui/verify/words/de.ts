import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { plural } = formatsOf('de')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: 'Beweisdatei prüfen',
  lead: 'Sagt, ob eine von Brushlight gespeicherte Datei noch so ist wie beim Speichern. Sie wird nur auf diesem Gerät gelesen; nichts darin wird geöffnet oder ausgeführt.',
  drop: 'Zip-Datei hierher ziehen',
  choose: 'Datei wählen…',
  checking: (name) => `${name} wird geprüft…`,
  outcome: {
    unchanged: 'Unverändert',
    changed: 'Verändert',
    'not-ours': 'Keine Beweisdatei',
    damaged: 'Beschädigt',
    unsafe: 'Unsicher, nicht geöffnet',
  },
  more: (n) => plural(n, { one: 'und # weitere Datei', other: 'und # weitere Dateien' }),
  hash: 'SHA-256 der Zip-Datei',
  meaning: 'Was das heißt',
  meaningText:
    'Unverändert heißt: Die Dateien sind so wie beim Export. Es zeigt weder, dass die Seite so aussah, noch wann; wer so eine Datei machen kann, kann auch eine andere machen.',
}
