/** Parameters that count pages or reviews, and nothing else. */
const COUNTING =
  /^(?:p|pg|pn|cp|pageno|page_?num(?:ber)?|page_?id(?:x)?|page_?index|paged|pagina|page|seite|cur(?:rent)?_?page|start|offset|from|skip|cursor|after|(?:review|rating|comment|feedback|cmt)s?[-_.]?(?:p|page|pagenumber|offset|start)|[a-z_]{0,12}page(?:number|no)?)$/i

/** Steps of a path that count: `/page/2`, `/p2`, `/2`, `-or10-` (a place's reviews from the tenth on). */
const STEPS = /\/(?:page|p|seite|pagina)[-/]?\d{1,5}(?=\/|$)|-or\d{1,5}(?=-)|\/\d{1,3}(?=\/?$)/gi

const plain = (url: URL): string => {
  const kept = [...url.searchParams].filter(
    ([name]) => !COUNTING.test(name.slice(0, 60)) && !/^(?:ref_?|pd_rd_\w+|ie)$/i.test(name),
  )
  const query = kept.map((pair) => pair.join('=')).sort()
  const path = url.pathname
    .slice(0, 2_000)
    .replace(STEPS, '')
    .replace(/\/ref=[^/]*/g, '')
    .replace(/\/+$/, '')
  return `${url.origin}${path}?${query.join('&')}`
}

/** Whether two addresses are pages of one list: they differ at most in a number that counts. */
export function isPageOf(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  return plain(new URL(one)) === plain(new URL(other))
}
