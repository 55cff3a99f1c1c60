/**
 * Words by which pages, in class names, ids and shown texts, say what a part of them is. Matched against folded short
 * texts only. Adding a language is adding its words.
 */

/** Reviews, as opposed to other things people write. */
export const REVIEW =
  /review|rating|testimonial|(?:customers?|clients?|buyers?|guests?) (?:say|said|think)|feedback|opinion|opini|bewertung|rezension|kundenmeinung|avis(?![a-z])|temoignage|témoignage|reseñ|resena|valoracion|valoración|avaliac|avaliaç|recension|beoordeling|ervaring|omdöme|omdome|anmeldelse|arvostelu|отзыв|recenz|hodnocen|評価|评价|评论|評論|口コミ|クチコミ|レビュー|感想|후기|상품평|리뷰|ulasan|penilaian|đánh giá|danh-gia|yorum|değerlendirme|تقييم|مراجع|evaluat|rate-?(?:list|grid|item|content|user|card)|(?:^|[\s._-])rates|pinglun|pingjia|otzyv/i

/** Questions and answers. */
export const QUESTION =
  /question|answer|(?:^|[\s._#-])q-?(?:and-?|n|&)?a(?:$|[\s._-])|qanda|q&a|faq|ask-|frage|antwort|pregunta|respuesta|domanda|vraag|вопрос|問題|问答|問答|提问|質問|q＆a|문의|pertanyaan|pergunta/i

/** Talk below an article, in a forum, a list of news. */
export const TALK =
  /forum|(?:^|[\s._-])thread|topic|disqus|discussion|message-?board|bbs|respond|commentlist|comment-list|comments?-(?:area|list|section)|(?:^|[\s._-])comments?(?:$|[\s._-])|kommentar|commentaires/i
export const NEWS =
  /(?:^|[\s._-])(?:news|article|blog|story|stories|headline|magazine|press|timeline|tweet|changelog|release|event|job|schedule|archive)s?(?:$|[\s._-])/i

/** A reply to a review, by the shop or others, and notes on it. */
export const REPLY =
  /reply|replies|response|respond(?!ent)|answer|antwort|réponse|reponse|respuesta|risposta|resposta|odpowied|ответ|回复|回覆|返信|解释|판매자|사장님|balasan|yanıt|comments(?:$|[\s._-])|comment-?(?:thread|list)|owner-|merchant-|seller-(?:comment|note)/i
export const REPLY_TEXT =
  /^(?:response from|reply from|responded|response by|reply by|seller'?s? (?:reply|response)|owner'?s? (?:reply|response)|(?:the )?(?:shop|store|vendor|manufacturer|brand|hotel|management|customer service)(?:'s)? (?:reply|response|replied|responded)|antwort (?:von|des|vom)|kommentar (?:von|des)|réponse d|respuesta d|risposta d|resposta d|odpowiedź|ответ (?:продавца|магазина|компании|от|представителя)|商家回复|卖家回复|掌柜回复|店家回覆|商家回覆|店舗からの|ショップからの|出品者からの|オーナーからの|사장님|판매자|penjual|balasan)/i

/** The buyer's purchase is confirmed by the shop. */
export const VERIFIED =
  /verified|verifizi|verifié|vérifié|verificad|verificat|geverifie|zweryfikow|potwierdz|ověřen|overen|подтвержд|проверен|реальн\S* покуп|已购买|已購買|購入済|購入者|認証済|확인된 구매|구매확인|구매 확인|실구매|compra comprobada|achat confirm|bestätigter kauf|certified buyer|verifikasi|pembelian terverifikasi|doğrulanmış|doğrulandı|tehty osto|bekräftat|confirmed purchase|verified buyer/i
export const UNVERIFIED = /(?:not|un)[\s-]?verified|nicht verifi|non vérifi|no verificad|не подтвержд/i

/** Votes that a review is useful. */
export const HELPFUL =
  /helpful|useful|hilfreich|utile|útil|util(?:es|s)?(?![a-z])|nuttig|behulpzaam|pomocn|полез|有用|有帮助|有幫助|参考になっ|役に立|도움|membantu|faydalı|hữu ích|hjälp|hjelp|užitečn|like|thumbs?-?up|upvote|votes?(?![a-z])|点赞|赞|讚|いいね/i
const NOT_HELPFUL = /not[\s-]?(?:helpful|useful)|unhelpful|dislike|thumbs?-?down|downvote|nicht hilfreich|没用|无用/i
export const isUnhelpful = (text: string): boolean => NOT_HELPFUL.test(text)

/** What was bought: "Colour: Blue", "颜色分类：白". */
export const VARIANT =
  /(?:^|[\s(（·|,;>])(?:colou?r|size|style|format|pattern|flavou?r|variant|variation|model|edition|scent|capacity|storage|configuration|option|finish|material|length|width|quantity|fit|farbe|größe|grösse|stil|couleur|taille|color|talla|tamaño|tamanho|cor|colore|taglia|dimensione|kleur|maat|kolor|rozmiar|цвет|размер|颜色分类|颜色|顏色|尺码|尺寸|规格|規格|款式|型号|版本|套餐|カラー|サイズ|種類|색상|사이즈|옵션|warna|ukuran|varian|renk|beden)(?:\s?(?:name|type|分类))?\s?[:：=]/i
export const VARIANT_CLASS =
  /variant|variation|format-?strip|(?:^|[\s._-])sku|option(?:s|-)?(?:$|[\s._-])|item-?(?:type|info|sku)|product-?attr|spec(?:s|ification)?(?:$|[\s._-])|order-?info|attributes/i

export const AUTHOR_CLASS =
  /author|user-?name|username|(?:^|[\s._-])user|nick|reviewer|customer|profile|member|buyer|by-?line|kunde|autor|auteur|shopper|person|(?:^|[\s._-])name(?:$|[\s._-])|-name|_name|client|guest|display-?name|用户|(?:^|[\s._-])(?:nome|naam|nombre|nom|imie|jmeno|namn|navn|isim|uye|kullanici|usuario|utente|cliente|klant|klient|auteur|autore|signature|who)(?:$|[\s._-])|(?:^|\s)cite(?:$|[\s.])/i
export const AUTHOR_HREF =
  /\/(?:user|users|u|profile|profiles|people|member|members|account|author|reviewer|customer|gp\/profile|user_details|contrib|usr|id)[/?._-]|amzn1\.account|userid=|member/i
export const TITLE_CLASS =
  /title|headline|summary|subject|heading|header-text|(?<!fig)caption|titel|titre|titulo|(?:^|[\s._-])head(?:$|[\s._-])/i
export const BODY_CLASS =
  /body|content|text|comment|description|desc(?:$|[\s._-])|message|review(?:text|body|content)|opinion|quote|copy/i
export const PLACE_CLASS =
  /location|country|city|region|flag|place|from|state|badge|level|rank|age|skin|avatar|count|date|time/i
export const DATE_CLASS = /date|time|posted|published|created|ago/i
/** Another date of a review: of purchase, of use, of an answer. */
export const OTHER_DATE =
  /purchas|bought|order|achet|gekauft|comprad|visit|stay|travel|experience|since|joined|member|update|edited|modif|购买|購入|구매일|consum|owned/i

/** A price: what is listed is for sale. */
export const PRICE =
  /(?:[$€£¥￥₹₽₩]|USD|EUR|GBP|CNY|RMB|zł|kr\.?|Rp\.?|R\$)\s?\d|\d[\d.,]*\s?(?:[€£¥₹₽₩]|zł|kr(?![a-z])|元|円|원|руб)/i

/** Leads on, and is no text of the review. */
export const CONTROL =
  /^(?:read (?:more|less|full.*|all.*)|brief content visible.*|full content visible.*|show (?:more|less|original|full.*)|see (?:more|less|full.*|original)|view (?:more|less)|more|less|expand|collapse|translate.*|report.*|share|reply|permalink|helpful|yes|no|flag.*|mehr (?:lesen|anzeigen)|weniger|weiterlesen|lire (?:la suite|plus)|voir plus|leer más|ver más|leggi tutto|lees meer|meer lezen|czytaj więcej|читать (?:дальше|полностью|далее)|展开.*|收起.*|全文|查看更多|もっと(?:見る|読む)|続きを読む|더 ?보기|\.\.\.|…)$/i

/** A box that quotes reviews of the list, or the shop's own pick. */
export const SUMMARY =
  /(?:top|most|best)[\s_-]*(?:helpful|useful|liked|relevant)?[\s_-]*(?:positive|critical|negative|favou?rable|favou?rite)|view-?point|highlight|hilfreichste|más útil|plus utile|精选|最有帮助/i
