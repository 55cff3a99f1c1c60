import type { NoticeLanguage } from '../../src/report/notices/notice-words.ts'
import type { Language } from '../../src/report/words/index.ts'

/** Languages that exports are written in: of people, and of recipients. */
export type Tongue = Language | 'it' | 'nl' | 'pt'

/**
 * What no export says in our own voice, in any language it may be read in (reporting note, section 4.5): accusations,
 * certainty, motives, claims of authority, calls for numbers. Page text, names and addresses are quoted, not said.
 */
const FORBIDDEN: Readonly<Record<Tongue, RegExp>> = {
  en: /\b(?:fake[sdr]?|faking|fraud\w*|scam\w*|phon(?:e?)y|bogus|sham|cheat\w*|dishonest\w*|liars?|lying|guilty|crook\w*|decept\w+|manipulat\w*|suspicious|paid reviewers?|brushing|click farms?|bots?|confirmed that|proven?|certainly|undoubtedly|forensic|notari[sz]ed|certified|\d+ ?% (?:certain|probab\w+|likely)|probability of)\b/i,
  'zh-CN':
    /造假|假评|假货|虚假交易商|欺诈|诈骗|骗子|骗局|刷单商家|刷单|刷评|水军|作弊|不实|操纵|可疑|黑心|奸商|确认为|证实为|铁证|必定|肯定是|官方认证|司法鉴定|公证处出具|无良|实锤|大家一起|一起举报|号召|扩散/,
  'zh-TW':
    /造假|假評|詐欺|詐騙|騙子|騙局|刷單|刷評|水軍|作弊|不實|操縱|可疑|黑心|奸商|確認為|證實為|鐵證|必定|肯定是|官方認證|司法鑑定/,
  ja: /偽(?:レビュー|物|造)|詐欺|不正(?:行為|レビュー)|やらせ|サクラ|嘘|騙|悪徳|捏造|操作された|疑わしい|断定(?!や非難ではありません)|確実に|間違いなく|公式認定|鑑定書/,
  ko: /가짜|사기|조작|허위|속임|거짓|알바 ?리뷰|부정행위|의심스러|확실히|틀림없|공인된|감정서/,
  de: /\b(?:fake\w*|gefälscht\w*|fälschung\w*|betrug\w*|betrüg\w*|schwindel\w*|lüge\w*|lügn\w*|unehrlich\w*|manipul\w*|verdächtig\w*|täusch\w*|bewiesen|zweifellos|mit Sicherheit|gerichtsfest|amtlich bestätigt)\b/i,
  fr: /\b(?:faux avis|fausses?|frauduleu\w*|fraudes?|arnaque\w*|escroc\w*|escroquerie\w*|trich\w*|mensong\w*|menteu\w*|malhonnête\w*|manipul\w*|suspects?|trompeu\w*|prouvé\w*|sans aucun doute|certainement|huissier)\b/i,
  es: /\b(?:fals[oa]s?|falsific\w*|fraude\w*|fraudulent\w*|estaf\w*|timo\w*|engañ\w*|mentir\w*|deshonest\w*|manipul\w*|sospechos\w*|demostrad[oa]s?|sin duda|certeza)\b/i,
  it: /\b(?:fals[oaie]|falsific\w*|frod\w*|fraudolent\w*|truff\w*|ingann\w*|menzogn\w*|disonest\w*|manipol\w*|sospett\w*|provat[oaie]|senza dubbio|certezza)\b/i,
  nl: /\b(?:nep\w*|vals\w*|vervals\w*|fraude\w*|oplicht\w*|bedrog\w*|bedrieg\w*|leugen\w*|oneerlijk\w*|manipul\w*|verdacht\w*|bewezen|zonder twijfel)\b/i,
  pt: /\b(?:fals[oa]s?|falsific\w*|fraude\w*|fraudulent\w*|golpe\w*|engan\w*|mentir\w*|desonest\w*|manipul\w*|suspeit\w*|provad[oa]s?|sem dúvida|certeza)\b/i,
}

/** Names of fields that no export has, whatever they would say. */
export const FORBIDDEN_FIELDS =
  /"(?:fraud|fake|score|band|interval|suspicion|suspiciousShare|probability|likelihood|trust)"/i

export const tongueOf = (language: NoticeLanguage): Tongue =>
  language === 'zh-Hans' ? 'zh-CN' : language === 'zh-Hant' ? 'zh-TW' : language

/** A text without what stands in it as a quotation or an address: names of laws and forms, links. */
const ownVoice = (text: string): string => text.replaceAll(/[“「『《«„][^”」』》»“]*[”」』》»“]|https?:\/\/\S+/g, ' ')

/** What is said in statutes and on official forms is theirs: the names of offences that recipients themselves file under. */
const STATUTORY =
  /虚构交易、编造用户评价|虚假宣传|虚假评价|虛偽不實|不実証|fake reviews, tests and testimonials|faux avis/gi

/** The first forbidden words of a text with those around them; `null` for none. @param cites it may name offences as statutes do. */
export function forbiddenIn(text: string, tongue: Tongue, { cites = false } = {}): string | null {
  const own = ownVoice(text)
  const said = cites ? own.replace(STATUTORY, ' ') : own
  const hit = FORBIDDEN[tongue].exec(said)
  return hit && `${hit[0]} in ${said.slice(Math.max(0, hit.index - 30), hit.index + 40)}`
}
