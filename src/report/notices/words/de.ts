import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const de: NoticeWords = {
  lead: 'Ich melde Beobachtungen, keine Schlüsse. Das ist ein Hinweis, keine Beschuldigung.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Es geht um die Bewertungen ${item === null ? 'des Artikels' : `von „${item}“`}${id === null ? '' : ` (Artikel ${id})`}${trader === null ? '' : `, verkauft von ${trader}`}, auf ${platform}: ${url}. Gesehen am ${at}.`,
  sample: ({ kept, stated, named }) =>
    `Ich habe ${n(kept, 'Bewertung', 'Bewertungen')}${stated === null ? '' : ` von angegebenen ${stated}`} gesichert; ${named} davon ${named === 1 ? 'weist' : 'weisen'} Folgendes auf.`,
  reasons: {
    text: (count) => `${n(count, 'Bewertung teilt', 'Bewertungen teilen')} lange Textstellen mit anderen`,
    time: (count) =>
      `${n(count, 'Bewertung erschien', 'Bewertungen erschienen')} in kurzer Zeit und unterscheiden sich von denen davor und danach`,
    rating: (count) => `${n(count, 'Bewertung gehört', 'Bewertungen gehören')} zu einem plötzlichen Wechsel der Sterne`,
    photo: (count) => `${n(count, 'Bewertung zeigt', 'Bewertungen zeigen')} ein Bild, das auch andere Konten zeigten`,
    incentive: (count) => `${n(count, 'Bewertung erwähnt', 'Bewertungen erwähnen')} eine Belohnung für eine Bewertung`,
    network: (count) =>
      `${n(count, 'Bewertung stammt', 'Bewertungen stammen')} von Konten, die dieselben Artikel an denselben Tagen bewerteten`,
    identity: (count) =>
      `${n(count, 'Bewertung hat', 'Bewertungen haben')} keinen Kaufvermerk oder ein Konto fast ohne andere Bewertungen`,
    topic: (count) => `${n(count, 'Bewertung scheint', 'Bewertungen scheinen')} ein anderes Produkt zu betreffen`,
    sales: (count) =>
      `${n(count, 'Bewertung änderte sich oder verschwand', 'Bewertungen änderten sich oder verschwanden')} zwischen zwei Besuchen`,
  },
  joinReasons: (reasons) => `Gezählt: ${reasons.join('; ')}.`,
  nothing: 'Es wurde kein ungewöhnliches Muster gezählt; dies ist eine neutrale Aufzeichnung der Seite.',
  offer:
    'Eine Karte oder Nachricht zum Kauf ist beigefügt; bitte prüfen Sie, ob darin etwas für Bewertungen angeboten wird.',
  ordinary:
    'Gewöhnliche Erklärungen sind möglich, etwa eine Markteinführung, ein Ausverkauf, Textvorschläge des Shops oder abschreibende Käufer.',
  request: 'Bitte prüfen Sie Bestell-, Liefer- und Zahlungsdaten, die ich nicht sehen kann.',
  basis: (cited) => `Mögliche Grundlage: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Anlagen: Bericht, Tabelle der Bewertungen, Prüfsummen${hash === null ? '' : ` (SHA-256 beginnt ${hash})`}.`,
  goodFaith: 'Ich gehe nach bestem Wissen davon aus, dass diese Angaben richtig und vollständig sind.',
}
