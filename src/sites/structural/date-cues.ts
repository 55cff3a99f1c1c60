import { AGO, foldDate, MONTHS, RELATIVE_DAYS } from '../date-words.ts'
import { parseDate } from '../dates.ts'

/** A date stands in a short text of its own: "Reviewed in the United States on March 28, 2013" is a long one. */
const LONGEST = 90
const LONGEST_NAMED = 24
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/

/** Units that are only roughly known: a text with one of them stands where a date stands, and is none. */
const VAGUE = new Set(
  (
    'week weeks semana semanas semaine semaines settimana settimane woche wochen week weken vecka veckor tydzien ' +
    'tygodnie tygodni hafta month months mes meses mois mese mesi monat monaten maand maanden manad manader miesiac ' +
    'miesiace miesiecy ay year years ano anos an ans anno anni jahr jahren jaar ar rok lata lat yil hour hours hora ' +
    'horas heure heures ora ore stunde stunden uur timme timmar day days dia dias jour jours giorno giorni tag tagen ' +
    'dag dagen dagar dzien dni gun minute minutes min mins minuto minutos minuti minuten bulan minggu hari tahun thang'
  ).split(' '),
)
const PAST = new Set([...AGO, 'lalu', 'yang', 'past', 'last', 'over', 'truoc', 'назад'].map(foldDate))
const CJK_VAGUE =
  /\d\s*(?:个月|個月|か月|ヶ月|カ月|周|週間|週|年|年間|개월|주|년|天|日|小时|小時|時間|分钟|일|시간)\s*[之以]?[前전]/
const CYRILLIC = /\d+\s+(?:д(?:ень|ня|ней)|недел|месяц|год|лет|час|минут)\S*\s+назад|вчера|сегодня/

/** Whether texts stand where a date stands: `exact` to the day, `vague` ("2 weeks ago", "Mar, 2024"), or `null`. */
export type DateCue = 'exact' | 'vague' | null

/** Remembers what it said: pages repeat their dates. Linear in the text, which is cut. */
export function dateCues(readAt: string): (text: string) => DateCue {
  const known = new Map<string, DateCue>()
  return (text) => {
    if (text.length > LONGEST || text.length < 2) return null
    let cue = known.get(text)
    if (cue === undefined) {
      cue = cueOf(text, readAt)
      known.set(text, cue)
    }
    return cue
  }
}

const ALONE: ReadonlySet<string> = new Set(RELATIVE_DAYS.flatMap(([words]) => [...words]))

function cueOf(text: string, readAt: string): DateCue {
  if (!DIGIT.test(text)) {
    if (text.length > LONGEST_NAMED) return null
    // "Buy now" is no date: a word such as "yesterday" has to stand alone, or beside its verb.
    const folded = foldDate(text).replace(/^(?:reviewed|posted|written)\s+/, '')
    if (ALONE.has(folded) || /^(?:вчера|сегодня)$/.test(folded)) return 'exact'
    return isVague(folded) ? 'vague' : null
  }
  if (parseDate(text) !== null) return 'exact'
  const folded = foldDate(text)
  if (isVague(folded)) return parseDate(text, { readAt }) === null ? 'vague' : 'exact'
  return null
}

function isVague(folded: string): boolean {
  if (CJK_VAGUE.test(folded) || CYRILLIC.test(folded)) return true
  const words = folded.match(/\p{L}+|\d+/gu) ?? []
  if (words.length > 10) return false
  const isYear = words.some((word) => /^(?:19|20)\d\d$/.test(word))
  if (isYear && words.some((word) => MONTHS.has(word))) return true
  return words.some((word) => VAGUE.has(word)) && words.some((word) => PAST.has(word))
}
