/**
 * Words of dates in the languages shop pages speak. Keys are folded (lower case, no accents, see `foldDate`), so
 * one row serves "août" and "aout". A word that means two months in two languages must not be listed.
 */

/** One row per month: full names and the usual abbreviations, without full stops. */
const MONTH_ROWS: readonly string[] = [
  // 1: en es pt fr it de nl sv pl tr ar ru id cs da
  'january jan enero ene janeiro janvier janv gennaio gen januar janner januari stycznia styczen ocak يناير января январь янв ledna',
  'february feb febrero fevereiro fev fevrier fevr febbraio februar februari lutego luty subat فبراير февраля февраль фев pebruari unora',
  'march mar marzo marco mars marz maerz maart mrt marca marzec mart مارس марта март мар maret brezna marts',
  'april apr abril abr avril avr aprile kwietnia kwiecien nisan أبريل апреля апрель апр dubna',
  'may mayo maio mai maggio mag mei maj maja mayis مايو мая май kvetna',
  'june jun junio junho juin giugno giu juni czerwca czerwiec haziran يونيو يونيه июня июнь июн cervna',
  'july jul julio julho juillet juil luglio lug juli lipca lipiec temmuz يوليو يوليه июля июль июл cervence',
  'august aug agosto ago aout augustus augusti sierpnia sierpien agustos أغسطس августа август авг agustus agt agu srpna',
  'september sep sept septiembre setembro set septembre settembre wrzesnia wrzesien eylul سبتمبر сентября сентябрь сен сент zari',
  'october oct octubre outubro out octobre ottobre ott oktober okt pazdziernika pazdziernik ekim أكتوبر октября октябрь окт rijna',
  'november nov noviembre novembro novembre listopada listopad kasim نوفمبر ноября ноябрь ноя nop нояб listopadu',
  'december dec diciembre dic dezembro dez decembre dicembre dezember grudnia grudzien aralik ديسمبر декабря декабрь дек desember des prosince',
]

/** Folded month name to 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_ROWS.flatMap((row, index) => row.split(' ').map((word) => [foldDate(word), index + 1] as const)),
)

/** Words that may stand between day, month and year: "25 de agosto de 2017", "May 7th, 2013". */
export const BETWEEN: ReadonlySet<string> = new Set('de del di of the st nd rd th er'.split(' '))

/** Days before the reading that a word names. Asked for in this order: 一昨日 contains 昨日. */
export const RELATIVE_DAYS: readonly (readonly [words: readonly string[], days: number])[] = [
  [['大前天'], 3],
  [['一昨日', '前天'], 2],
  [words('昨天 昨日 어제 yesterday ayer ontem hier ieri gestern gisteren igar wczoraj dun أمس вчера kemarin'), 1],
  [words('今天 今日 오늘 today hoy hoje aujourd oggi heute vandaag idag dzisiaj dzis bugun اليوم сегодня'), 0],
  [words('刚刚 刚才 剛剛 たった今 방금 now ahora agora instant adesso jetzt nu teraz simdi'), 0],
]

/** Marks that a number of days or hours lies in the past. */
export const AGO: ReadonlySet<string> = new Set(
  words('ago hace ha il vor fa geleden sedan siden temu once atras منذ قبل назад lalu'),
)

/** Length in hours of the units that are exact to the day; weeks, months and years are not, and are not listed. */
export const UNIT_HOURS: ReadonlyMap<string, number> = new Map([
  ...words(
    'minute minutes min mins minuto minutos minuti minuten minuut minuter minut dakika دقيقة دقائق минут минуту минуты menit',
  ).map((word) => [word, 1 / 60] as const),
  ...words(
    'hour hours hr hrs hora horas heure heures ora ore stunde stunden uur timme timmar godzin saat ساعة час часа часов jam',
  ).map((word) => [word, 1] as const),
  ...words(
    'day days dia dias jour jours giorno giorni tag tagen dag dagen dagar dzien dni gun يوم أيام день дня дней hari',
  ).map((word) => [word, 24] as const),
])

/** The same for scripts without word spaces. */
export const CJK_UNIT_HOURS: ReadonlyMap<string, number> = new Map([
  ...['分钟', '分鐘', '分', '분'].map((word) => [foldDate(word), 1 / 60] as const),
  ...['小时', '小時', '時間', '시간'].map((word) => [foldDate(word), 1] as const),
  ...['天', '日', '일'].map((word) => [foldDate(word), 24] as const),
])

/**
 * Lower case, ASCII digits, no accents, no invisible marks: the form in which dates are compared. Linear.
 */
export function foldDate(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('\u0131', 'i')
    .normalize('NFC')
}

function words(list: string): string[] {
  return list.split(' ').map(foldDate)
}
