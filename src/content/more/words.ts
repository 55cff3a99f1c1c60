/**
 * What the controls say that lead to further reviews, whole label, lower case, white space single. Languages: English,
 * Chinese (both scripts), Japanese, Korean, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian,
 * Turkish, Indonesian, Vietnamese.
 */
const REVIEWS =
  '(?:customer |product |user |guest |buyer )?(?:reviews?|ratings?|comments?|feedback|opinions?)|(?:kunden)?(?:bewertungen|rezensionen|beurteilungen)|(?:commentaires?|avis)(?: clients?)?|(?:rese[ñn]as|opiniones|valoraciones|comentarios)|(?:avalia[çc][õo]es|opini[õo]es)|(?:recensioni|valutazioni)|beoordelingen|(?:opinie|opinii|recenzje)|отзыв(?:ы|ов)|(?:yorum|değerlendirme)(?:lar|ler)?|ulasan|đánh giá'
const COUNT = '(?: ?\\(?[\\d.,+\\s]{1,12}\\)?)?'

const whole = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})[ .…»›>→↓▼]{0,3}$`, 'u')

/** "Load more" below a list. */
const EXPAND = whole(
  `(?:load|show|see|view|display)(?: me)?(?: [\\d,]{1,6})? more${COUNT}(?: (?:${REVIEWS}))?${COUNT}`,
  `more (?:${REVIEWS})${COUNT}`,
  '(?:点击)?(?:加载|查看|显示|展开|浏览|看)?更多(?:的)?(?:商品)?(?:评价|评论|点评|用户评价)?',
  '(?:載入|查看|顯示|展開)更多(?:的)?(?:商品)?(?:評價|評論)?',
  '(?:レビュー|口コミ|クチコミ)?(?:を)?もっと(?:見る|読む|読み込む)|さらに(?:表示|見る|読み込む)',
  '(?:리뷰|상품평|후기)? ?더 ?(?:보기|불러오기)',
  `(?:mehr|weitere)(?: (?:${REVIEWS}))?(?: (?:anzeigen|laden|ansehen|lesen))?`,
  `(?:afficher|voir|charger) (?:plus|davantage)(?: d[e'’] ?(?:${REVIEWS}))?|plus d['’]avis`,
  `(?:ver|mostrar|cargar|carregar) m[áa]i?s(?: (?:${REVIEWS}))?`,
  `(?:mostra|carica|vedi|visualizza) altr[eio](?: (?:${REVIEWS}))?`,
  `(?:meer|toon meer|laad meer)(?: (?:${REVIEWS}))?(?: (?:laden|tonen|bekijken))?`,
  `(?:pokaż|załaduj|zobacz|wczytaj) więcej(?: (?:${REVIEWS}))?`,
  `(?:показать|загрузить|смотреть) (?:ещ[её]|больше)(?: (?:${REVIEWS}))?`,
  `daha fazla(?: (?:${REVIEWS}))?(?: (?:göster|yükle))?`,
  `(?:muat|lihat|tampilkan) (?:lebih banyak|lainnya)(?: ulasan)?`,
  `xem thêm(?: (?:${REVIEWS}))?`,
)

/** The next page of a pager. */
const NEXT = whole(
  `(?:go to )?(?:the )?next(?: (?:page|${REVIEWS}))?(?: of (?:${REVIEWS}))?`,
  '[›»>→]',
  '下一?[页頁]|后一页',
  '次へ|次の(?:ページ|\\d{1,3}件)(?:へ)?|次ページ',
  '다음(?: ?페이지)?',
  '(?:nächste|weiter|vor)(?: seite)?',
  '(?:page )?suivante?|page suivante',
  '(?:p[áa]gina )?(?:siguiente|próxima|seguinte)(?: p[áa]gina)?|próximo',
  '(?:pagina )?(?:successiva|successivo|avanti)',
  'volgende(?: pagina)?',
  'następna(?: strona)?|dalej',
  'следующая(?: страница)?|вперед|далее',
  'sonraki(?: sayfa)?',
  '(?:halaman )?(?:berikutnya|selanjutnya)',
  'trang sau|tiếp(?: theo)?',
)

/** What opens the list of all reviews, or the tab they stand in. */
const OPEN = whole(
  `(?:see|view|read|show|browse) (?:all|the)(?: [\\d,.]{1,9})?(?: (?:of the )?(?:${REVIEWS}))${COUNT}`,
  `(?:all )?(?:${REVIEWS})${COUNT}`,
  '(?:查看|显示|阅读)?(?:全部|所有)(?:的)?\\d{0,9}\\+?条?(?:商品)?(?:评价|评论|点评)\\s?[（(]?[\\d.,万+]{0,9}[)）]?',
  '(?:商品|累计|用户|宝贝)?(?:评价|评论|点评)\\s?[（(]?[\\d.,万+]{0,9}[)）]?',
  '(?:すべての|全ての|全)?(?:\\d{1,6}件の)?(?:カスタマー)?(?:レビュー|口コミ|クチコミ)(?:を(?:すべて)?見る)?',
  '(?:전체 )?(?:리뷰|상품평|후기)(?: ?전체 ?보기| ?모두 ?보기)?',
  `(?:alle|sämtliche)(?: \\d{1,6})? (?:${REVIEWS})(?: (?:anzeigen|ansehen|lesen))?`,
  `(?:voir|lire|afficher)? ?tous les (?:${REVIEWS})`,
  `(?:ver|leer|mostrar) tod[ao]s (?:las |los |as |os )?(?:${REVIEWS})`,
  `(?:vedi|leggi|mostra) tutte le (?:${REVIEWS})`,
)

/** What no step may touch, wherever it stands and whatever else it says. */
const NEVER =
  /\b(?:buy|purchase|order|cart|basket|bag|checkout|check out|pay|subscribe|sign ?(?:in|up)|log ?in|register|report|flag|helpful|vote|like|share|follow|delete|remove|write|submit|send|add to|download|install|accept|agree|ask|answer|reply|contact|chat|kaufen|warenkorb|acheter|panier|comprar|carrito|carrinho)\b|购买|加入|购物车|立即|下单|结算|支付|登录|注册|举报|点赞|有用|收藏|关注|分享|写评|发表|提交|发送|删除|下载|客服|購買|購物車|檢舉|カート|購入|投稿|ログイン|장바구니|구매|로그인|купить|корзин/iu

/** A label longer than this is a text, no control. */
const LONGEST = 60

export type Step = 'open' | 'expand' | 'next'

const MEANT: Readonly<Record<Step, RegExp>> = { open: OPEN, expand: EXPAND, next: NEXT }

/** Whether a control's label says that it leads to further reviews. */
export const isMeant = (label: string, step: Step): boolean =>
  label.length <= LONGEST && !isForbidden(label) && MEANT[step].test(label.replace(/\s+/g, ' ').trim().toLowerCase())

/** Whether a label says that the control does something a reader of reviews does not do. */
export const isForbidden = (label: string): boolean => NEVER.test(label.slice(0, 200))
