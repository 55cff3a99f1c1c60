import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.de

const of = (n = 0): string => `${count(n)} ${n === 1 ? 'Bewertung' : 'Bewertungen'}`

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `bei ${count(lost)} von ${of(all)} nicht gefunden`,
  'first-only': (n = 0) => `nur die ersten ${count(n)} wurden gelesen`,
  'cut-texts': (length = 0, n = 0) => `bei ${of(n)} auf ${count(length)} Zeichen gekürzt`,
  'other-items': (n = 0) =>
    n === 1
      ? 'Bewertungen eines anderen Artikels auf der Seite wurden weggelassen'
      : `Bewertungen von ${count(n)} anderen Artikeln auf der Seite wurden weggelassen`,
  widget: () => 'aus dem Bewertungs-Widget der Seite gelesen',
  'other-widgets': (n = 0) =>
    n === 1
      ? 'ein weiteres Bewertungs-Widget der Seite wurde weggelassen'
      : `${count(n)} weitere Bewertungs-Widgets der Seite wurden weggelassen`,
  'other-sites': (n = 0, all = 0) =>
    `${count(n)} von ${of(all)} ${n === 1 ? 'wurde' : 'wurden'} zuerst auf einer anderen Website geschrieben`,
  'another-page': (n = 0) => `die Website führt ${of(n)} auf einer anderen Seite`,
  frame: () =>
    'die Bewertungen stehen in einem Rahmen einer anderen Website; öffnen Sie ihn in einem eigenen Tab, um sie zu lesen',
  'rough-dates': () => 'die Website zeigt nur den Monat oder ein ungefähres Datum',
  stopped: (page = 0) => `von Ihnen nach Seite ${page} angehalten`,
  cap: (page = 0) => `bis Seite ${page} gelesen, mehr wird nicht auf einmal gelesen`,
  wall: (page = 0) => `eine Anmeldung oder ein Captcha beendete das Lesen nach Seite ${page}`,
  left: (page = 0) => `die Seite wurde nach Seite ${page} verlassen`,
  structure: () => 'allein am Aufbau der Seite gelesen',
  captcha: () => 'vor den Bewertungen steht ein Captcha; lösen Sie es und lesen Sie erneut',
  login: () => 'die Website zeigt diese Bewertungen nur Angemeldeten',
  'folds-some': (n = 0) => `die Website klappt ${of(n)} ein`,
  folds: () => 'der Shop klappt einige Bewertungen ein',
  filter: () => 'ein Filter ist aktiv, daher sind nur einige Bewertungen zu sehen',
  order: () => 'die Bewertungen sind nach einer Auswahl sortiert, die manche nach vorn stellen kann',
  translated: () => 'die Seite zeigt einige Texte übersetzt, der Wortlaut stammt also nicht von den Verfassern',
  garbled: () => 'die Texte wirken mit falschem Zeichensatz gelesen',
  'structured-data': () => 'aus strukturierten Daten gelesen',
  'large-block': () => 'ein Block strukturierter Daten war zu groß und wurde nicht gelesen',
  'bad-block': () => 'ein Block strukturierter Daten war kein gültiges JSON',
  'deep-block': (n = 0) => `strukturierte Daten, die tiefer als ${count(n)} Ebenen liegen, wurden nicht gelesen`,
  'cut-to-limit': () => 'auf das gekürzt, was behalten wird',
  unexpected: () => 'das Lesen brach bei etwas Unerwartetem ab',
}
