import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { plural } = formatsOf('de')

export const words: WelcomeWords = {
  name: 'Brushlight',
  title: 'Willkommen bei Brushlight',
  lead: 'Vor dem Kauf sehen, was an den Bewertungen auffällt',
  intro:
    'Brushlight liest die Bewertungen einer Produktseite, vergleicht sie miteinander und sagt, was es gesehen hat: wie viele, welche, und was ein gewöhnlicher Grund wäre.',
  does: {
    heading: 'Was es tut',
    points: [
      'Es liest die Bewertungen, die die Seite zeigt: Texte, Tage, Sterne und Bilder.',
      'Es nennt eine Zahl mit Gründen. Bei jedem Grund stehen Anzahl, Wortlaut und eine gewöhnliche Erklärung.',
      'Auf Wunsch speichert es einen Bericht, den andere nachprüfen können.',
    ],
  },
  never: {
    heading: 'Was es nie tut',
    points: [
      'Etwas senden: Es hat keinen Server, und seine Seiten kommen nicht ins Netz.',
      'Jemanden beschuldigen: Es spricht von Bewertungen, nicht vom Produkt oder Verkäufer.',
      'In Ihrem Namen handeln: Es kauft, schreibt, bewertet und meldet sich nicht an.',
      'Werbung zeigen oder zählen, was Sie tun.',
    ],
  },
  reads: {
    heading: 'Was es lesen kann',
    points: [
      'Die Seite, auf der Sie sind, wenn Sie auf die Schaltfläche klicken.',
      'Seiten von Shops, die Sie selbst auswählen, ohne Klick.',
      'Keinen anderen Tab und keinen Verlauf.',
    ],
  },
  privateWindows:
    'In privaten Fenstern ist es aus. Der Browser lässt es dort zu, wenn Sie wollen; auch dann bleibt nach dem Schließen nichts zurück.',
  before: 'Bevor Sie drücken, wird nichts gelesen.',
  agree: 'Zustimmen und starten',
  agreed: 'Zugestimmt. Alles lässt sich in den Einstellungen ändern.',
  failed: 'Das ließ sich nicht speichern. Bitte noch einmal drücken.',
  language: 'Sprache',
  asBrowser: 'Wie im Browser',
  shops: {
    heading: 'Shops ohne Klick prüfen',
    intro:
      'Bei diesen Shops steht das Ergebnis auf der Schaltfläche, sobald die Seite geladen ist. Der Browser fragt einmal für alle; in den Einstellungen lässt sich jeder einzeln zurücknehmen.',
    country: 'Shops für',
    china: 'China',
    world: 'Weltweit',
    untried: 'noch nicht erprobt',
    check: (n) => plural(n, { one: '# Shop prüfen', other: '# Shops prüfen' }),
    none: 'Wählen Sie einen Shop, oder lassen Sie es: Die Schaltfläche geht überall.',
    given: (n) =>
      plural(n, { one: '# Shop wird nun ohne Klick geprüft.', other: '# Shops werden nun ohne Klick geprüft.' }),
    refused: 'Nichts wurde geändert. Die Schaltfläche geht trotzdem auf jeder Seite.',
  },
  example: {
    heading: 'Gleich ausprobieren',
    intro: 'Produkt und Bewertungen sind erfunden. Das Urteil stammt von demselben Programm, das echte Seiten prüft.',
    run: 'Diese Bewertungen prüfen',
    running: 'Bewertungen werden gelesen …',
    failed: 'Keine Antwort. Bitte noch einmal drücken.',
    reviews: (n) => plural(n, { one: '# Bewertung', other: '# Bewertungen' }),
  },
  end: {
    heading: 'Fertig',
    open: 'Öffnen Sie eine Produktseite und klicken Sie in der Symbolleiste auf Brushlight.',
    keys: (keys) => `Oder drücken Sie dort ${keys}.`,
    pin: 'Keine Schaltfläche zu sehen? Klicken Sie in der Symbolleiste auf das Puzzleteil und heften Sie Brushlight an.',
    settings: 'Einstellungen',
  },
}
