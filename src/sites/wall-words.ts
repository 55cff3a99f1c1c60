/**
 * How pages word their walls and filters, in the languages shop pages speak. Each pattern is tried on a short text only
 * (a heading, a button, a page of a few lines) and has no nested repetition.
 */

const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'), 'i')

const ASKED = [
  ...[
    "verify(?:ing)? (?:that )?you(?:’|'| a)re (?:a )?human",
    'robot or human',
    'are you a (?:robot|human)',
    'not a robot',
  ],
  ...['pardon our interruption', 'press (?:&|and) hold', 'unusual traffic', 'enter the characters you see'],
  ...[
    'checking your browser',
    'complete the security check',
    'slide to verify',
    'drag the slider',
    'human verification',
  ],
  ...['disable any ad ?blocker', 'bist du ein mensch', 'sie ein mensch sind', 'kein roboter', 'sicherheitsüberprüfung'],
  ...[
    'êtes[- ]vous un robot',
    'êtes humain',
    'pas un robot',
    'no (?:soy|eres) un robot',
    'eres humano',
    'non sono un robot',
  ],
  ...['não (?:sou|é) um robô', 'você é humano', 'geen robot', 'nie jestem robotem', 'robot değil', 'bukan robot'],
  ...[
    'не робот',
    'доступ ограничен',
    'подтвердите, что запросы',
    'ロボットではありません',
    '画像認証',
    '로봇이 아닙니다',
    '자동입력 방지',
  ],
  ...[
    '安全验证',
    '滑动验证',
    '拖动(?:下方)?滑块',
    '按住滑块',
    '向右滑动',
    '人机验证',
    '请完成验证',
    '验证后继续',
    '访问(?:过于|太)频繁',
  ],
  ...['身份核实', '请输入验证码', '安全驗證', '滑動驗證', '請完成驗證'],
]

/** Asks whether the visitor is human; for pages of a few lines. */
export const CAPTCHA = any(...ASKED)

/** The same as a title or first heading, where two more short ones are clear. */
export const CAPTCHA_HEADING = any(
  ...ASKED,
  '^just a moment\\W*$',
  '^access (?:to this page has been )?denied$',
  '^captcha$',
  '^验证码',
)

/** Promises reviews to those who log in. An invitation to write one, or to see a price, is none. */
export const LOGIN_TO_READ = any(
  '(?:log|sign) ?in to (?:see|view|read|show)\\b.{0,24}\\breviews?',
  '登[录錄陆入].{0,6}(?:查看|看|浏览|阅读|解锁).{0,8}(?:评[价论]|評[價論]|点评|口碑)',
  'ログイン.{0,12}(?:レビュー|口コミ).{0,8}(?:見|読|表示|閲覧)',
  '로그인.{0,12}(?:리뷰|후기).{0,8}(?:보기|볼 수|확인)',
  'войдите.{0,16}(?:прочитать|увидеть|посмотреть).{0,10}отзыв',
  'anmelden.{0,8}um.{0,16}(?:bewertungen|rezensionen).{0,10}(?:sehen|lesen)',
  'connectez-vous pour (?:voir|lire).{0,12}avis',
  'inicia sesión para (?:ver|leer).{0,12}(?:opiniones|reseñas)',
)

/** Says that reviews were put out of sight, with their number where it is known. */
export const FOLDED = any(
  '(\\d{1,7})\\s?条.{0,6}(?:评[价论]|点评|内容).{0,6}(?:已?被?折叠|已?隐藏|不展示)',
  '(?:已折叠|已隐藏|折叠了)\\s?(\\d{1,7})?\\s?条.{0,6}(?:评[价论]|点评)',
  '(\\d{1,7}) reviews? (?:is|are|was|were|has been|have been) (?:hidden|folded|collapsed|filtered)',
)

/** Parameters that narrow a list of reviews. */
export const FILTERS =
  /^(?:filterBy(?:Star|Keyword|Language)|formatType|mediaType|reviewerType|stars?|star_?rating|ratings?|languages|rr|review_?filter|filter_?by_?star|with_?photos?|verified_?only)$/i

/** Parameters that put it in an order. */
export const SORTS = /^(?:sort|sort_?by|sort_?order|order_?by|review_?sort|browsefilter)$/i

/** A pressed chip that shows only some reviews. */
export const CHOSEN =
  /^(?:[1-5]\s?(?:-\s?)?(?:stars?|★|星|sterne?|étoiles?|estrellas?|stelle|estrelas?)|(?:only )?(?:verified|critical|positive|negative)(?: reviews?| purchases?)?|with (?:photos?|images?|pictures?|media)|好评|中评|差评|有图|晒图|追评|有内容|视频)/i

/** Stands beside a text that is not the reviewer's. */
export const TRANSLATED = any(
  '^(?:see|show|view) (?:the )?original',
  '^translated (?:by|from)',
  '^original anzeigen',
  "^(?:voir|afficher) l[’']original",
  '^(?:ver|mostrar) (?:el |o )?original',
  '^(?:vedi|mostra) originale',
  '^(?:查看|显示)原文',
  '^(?:由|经).{0,12}翻译',
  '^翻译自',
  '^(?:查看|顯示)原文',
  '^原文を(?:表示|見る)',
  '^원문 보기',
  '^показать оригинал',
)
