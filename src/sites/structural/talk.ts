import { VERIFIED } from './words.ts'

/**
 * Boards and threads: what people say to one another is no review, whatever stars stand beside their names. Words are
 * matched against short texts of records and names of elements only.
 */

/** Beside the posts of a board, in most of them: what a member is counted by, and what one does with a post. */
const POSTED =
  /^(?:total )?(?:posts?|messages?|threads?|topics?|karma|reputation|reaction score|joined|join date|member since|registered|registriert(?: seit)?|beiträge|mitglied seit|mensajes|registrado|inscrit|mensagens|messaggi|berichten|posty|сообщени[йея]|регистрация|постов|帖子|主题|积分|注册时间|发帖|投稿数)(?=$|[\s:：]*\d|\s*[:：])|^(?:quote|reply with quote|multi-?quote|quote reply|zitieren|citer|citar|cita|citeren|cytuj|цитировать|цитата|引用|permalink)$/i

/** Pages whose address is that of a thread. */
const BOARD =
  /viewtopic|viewthread|showthread|showtopic|forumdisplay|\/(?:threads?|topics?|forums?|boards?|discussions?)\/|\/(?:questions|issues|pull|t\/[\w-]{1,100})\/\d|\/r\/\w{1,40}\/comments|\/thread-\d|[?&](?:topic|thread|tid)=/i
const BOARD_HOST = /^(?:forums?|bbs|board|talk|answers|ask|discuss)\./i

/** Whether a page's address says that people talk there. */
export const isBoard = ({ hostname, pathname, search }: URL): boolean =>
  BOARD.test(`${pathname}${search}`.slice(0, 300)) || BOARD_HOST.test(hostname)

/** Whether the texts at one place in the records are what boards show beside a post. */
export const isPosted = (values: readonly string[]): boolean => {
  const said = values.filter((value) => value !== '')
  return said.length >= 2 && said.filter((value) => POSTED.test(value.slice(0, 60))).length > 0.7 * said.length
}

const ANSWER =
  /^(?:reply|antworten|répondre|responder|rispondi|antwoorden|beantwoorden|odpowiedz|ответить|відповісти|回复|回覆|返信|返信する|답글|답글 ?달기|yanıtla|trả lời|balas|svara|svar)$/i

/** Whether the texts at one place lead to an answer of one's own. */
export const isAnswerable = (values: readonly string[]): boolean =>
  values.filter((value) => ANSWER.test(value)).length > 0.7 * values.length

const RANK =
  /member|moderator|admin|newbie|newcomer|novice|beginner|veteran|poster|contributor|rookie|legend|guru|level|rank|mitglied|moderador|miembro|membre|membro|usuario|nivel|niveau|stufe|участник|модератор|новичок|ветеран|уровень|会员|會員|版主|等级|級|積分|积分|会員|ランク|レベル/i
const RANK_NAME =
  /rank|level|user-?title|user-?banner|karma|reputation|membership|user-?group|trust-?level|(?:^|[\s._-])badge/i
const RATED_NAME = /rating|rated|review|score|(?:rank|level)[-_]?stars?|stars?[-_]?(?:rank|level)/i

/** Whether a text that shows stars, or the place it stands at, speaks of a member's standing: no rating. */
export function isRank(text: string, name: string): boolean {
  if (RANK_NAME.test(name) && !RATED_NAME.test(name)) return true
  const words = text
    .slice(0, 60)
    .replace(/[★☆⭐\s]/gu, ' ')
    .trim()
  return words !== '' && RANK.test(words) && !VERIFIED.test(words)
}
