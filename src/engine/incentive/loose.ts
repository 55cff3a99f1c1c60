import type { Passage } from './mention.ts'

/*
 * What is left in other languages when no rule knew the phrase: good stars and something given within one sentence or
 * two neighbouring ones, and a word beside them that makes the one a condition of the other. Everyday refunds, gifts
 * and discounts come without that word.
 */

interface Tongue {
  good: string
  given: string
  /** Makes the one a condition of the other. */
  because: RegExp
  /** Another cause of what was given. */
  everyday: RegExp
  /** Somebody else's doing, or a promise not kept. */
  told: RegExp
}

const ENGLISH: Tongue = {
  good: '(?:5|five|full)[- ]?stars?(?! (?:hotel|quality|resort|restaurant|service|place))|5/5|(?:top|perfect|glowing|positive|great|good|favou?rable|high) (?:google |yelp )?(?:review|rating|feedback|marks|score|post)|(?:to|it) (?:5|five)(?= |$|[.,!])',
  given:
    '[$€£]\\d+|\\d+ ?(?:%|percent) off|\\d+ (?:dollars|bucks|euros|pounds)|(?:ten|fifteen|twenty|thirty|fifty) (?:dollars|bucks|euros|pounds|quid)|gift ?cards?|vouchers?|store credit|(?:full |partial )?refund(?:ed)?(?: me)?|reimbursed?|money back|discount|coupon|cash ?back|paypal|venmo|(?:extended|longer|extra) warranty|free [a-z]+(?: [a-z]+)?|the product for nothing|(?:for|at) (?:free|nothing|no cost)|(?:off|from) my bill|(?:second|another|extra) (?:one|unit|pair|bottle)',
  because:
    /\b(?:in (?:exchange|return|response)|as long as|in order to|insert|(?:card|note|slip|letter|leaflet|flyer|sticker) (?:in|inside|says?|said|saying|promis|offer)|email(?:ed)? (?:them |us )?(?:the |a |my )?(?:screenshot|proof)|screenshot|proof|showed|told (?:i|me|to|that|if)|he'd|they'd|she'd|i'd get|promised? (?:for|if|me)|offer(?:s|ed|ing)?[^.!?]{0,30}? (?:for (?:a |an |my |leaving|posting|giving)|if (?:i|you|we))|bribe[ds]?|join|because they(?:'re| are|'ll| will| gave| sent)|(?:once|after|when) (?:i|we|you|my) (?:(?:glowing|review|5|five|left|gave|posted|wrote|put|showed|submitted)|[a-z]+ review)|only (?:writing|leaving|posting|giving)|if (?:i|you|we) (?:gave|give|left|leave|post|posted|write|wrote|rate|rated|put|change|changed)|for (?:giving|posting|leaving|writing|putting|changing|rating|a (?:5|five)[- ]star|a top|a positive|a glowing|my (?:5|five)|top|positive)|(?:rate|rating) (?:it|them) (?:5|five)|to change (?:my|the)|unless (?:i|you|we)|so here(?:'s| are| you))/,
  everyday:
    /\b(?:broke|broken|damag|defect|crack|faulty|return(?:ed|ing)? (?:it|them|policy)|arrived late|missing|birthday|christmas|black friday|on sale|price (?:drop|match|went)|dropped by|comes with|came with a free|includes|free (?:shipping|delivery|returns?|standing|time|of|from)|loyalty|points|nobody|no one|not paid|without (?:any|being)|bought (?:it|this) with|paid with|customer service was)/,
  told: /\b(?:never|nothing|crickets|ignored|ghosted|still waiting|beware|careful|bribe|shady|don't trust|no wonder|scam|unless|wouldn't|refused|keeps? (?:emailing|asking|messaging)|take down|remove|delete)/,
}

const GERMAN: Tongue = {
  good: '(?:5|fünf)[- ]?sterne?n?(?:-?bewertung)?|(?:positive|gute|tolle|beste)[nr]? (?:bewertung|rezension)|bestnote|volle punktzahl',
  given:
    '\\d+ ?(?:€|euro)|gutscheine?|geschenkkarte|geld zurück|erstatt(?:et|ung)|rabatt|gratis|kostenlos|geschenkt|zweite[sn]? [a-zäöü]+|prämie|garantieverlängerung',
  because:
    /dafür|weil (?:mir|man|ich)|laut |kärtchen|karte|zettel|beileger|versproch|verspricht|gegen|im gegenzug|wenn (?:man|ich)|bekommt man|gab es|für (?:fünf|5|eine)|angeboten|bietet|screenshot/,
  everyday:
    /mangel|defekt|kaputt|ersetzt|reklam|rücksend|geburtstag|geschenk für|versand|im angebot|black friday|ohne probleme|eingelöst|niemand/,
  told: /\b(?:nie|nicht bekommen|kam nicht|nichts|vorsicht|unseriös|lösch|angeblich|frechheit)/,
}

const FRENCH: Tongue = {
  good: '(?:5|cinq) étoiles|(?:un )?avis (?:positif|5 étoiles|cinq étoiles)|bonne note|note maximale|bon (?:avis|commentaire)',
  given:
    "\\d+ ?(?:€|euros)|bons? d'achat|cartes? cadeau|rembours[a-zé]*|remise|réduction|gratuit[a-z]*|offert[a-z]*|offre [a-z]+ [a-zé]+|cadeau|paypal",
  because:
    /carton|carte (?:dans|disant|qui|avec)|papier|mot dans|nous offre|vous offre|contre|en échange|pour (?:mettre|un avis|cinq|5|avoir mis)|si (?:on|vous|je|tu)|promet|promis|on m'a offert|capture|= ?\d/,
  everyday:
    /défaut|défectueux|cassé|retour|livraison|anniversaire|noël|promo|soldes|acheté avec|payé avec|service|sans problème/,
  told: /jamais|rien reçu|attention|arnaque|achètent|méfi|supprim/,
}

const SPANISH: Tongue = {
  good: '(?:5|cinco) estrellas|(?:opini[oó]n|reseña|valoraci[oó]n|comentario) (?:positiv[oa]|de cinco estrellas|de 5 estrellas)|buena (?:opini[oó]n|reseña|nota)|m[aá]xima puntuaci[oó]n',
  given:
    '\\d+ ?(?:€|euros)|vales?|tarjetas? (?:de )?regalo|reembols[a-zó]*|descuento|gratis|regalan|regalaron|cheque|cup[oó]n|dinero|devuelven',
  because:
    /tarjeta (?:que|dice|en)|tarjetita|papel|nota que|a cambio|promet|ofrec|si (?:les|le|pones|dejas|pongo|das)|por (?:poner|dejar|dar|una|las|5|cinco)|te regalan|captura|me hicieron/,
  everyday: /roto|defect|devoluci[oó]n|cumpleaños|navidad|oferta|env[ií]o|buen servicio|compr[eé] con/,
  told: /nunca|no contestan|cuidado|borrar|jam[aá]s|engañ/,
}

const JAPANESE: Tongue = {
  good: '(?:[星★☆]|5star|星)(?:5|五)(?:つ)?|星五つ|5つ星|五つ星|5star|高[评評][価价]|满点|満点|良いレビュー|レビュー|口コミ',
  given:
    '[0-9千百]{1,6}(?:円|圆|元)|ギフト(?:券|カード|コード)|クーポン|キャッシュバック|返金|paypay|ポイント|保証|保证|プレゼント|无料|無料|割引',
  because:
    /もらえ|貰え|もらい|いただけ|と言われ|とのこと|とあった|書いてあ|书いてあ|カードに|スクショ|投稿したら|送ったら|付けたら|つけたら|つけると|付けると|条件|引き換え|見返り|见返り|約束|约束/,
  everyday:
    /不良|故障|返品|交換|交换|対応|对应|購入しました|购入しました|使って|送料|セール|誕生日|お年玉|良かったので/,
  told: /届きません|届かな|何も|来ない|もらえな|嘘|消せ|削除|しつこ|気持ち悪|气持ち恶|同梱|入って/,
}

const compile = ({ good, given, ...rest }: Tongue, gap: string) => ({
  // Most passages lack one half: asked first, since the links search from every position.
  halves: [new RegExp(good, 'u'), new RegExp(given, 'u')],
  links: [`(?:${good})${gap}(?:${given})`, `(?:${given})${gap}(?:${good})`].map((source) => new RegExp(source, 'gu')),
  ...rest,
})
/** A sentence may end in between: "leave 5 stars. Get a free cable." */
const LATIN = [ENGLISH, GERMAN, FRENCH, SPANISH].map((tongue) => compile(tongue, '[^;!?]{0,46}?'))
const EASTERN = [compile(JAPANESE, '[^。！!？?]{0,24}?')]

const AROUND = 44
const DENIED =
  /(?:\b(?:wish|if only|would be|not|no|never|nobody|none|without|kein\w*|nicht|niemand|ohne|pas|aucun\w*|sans|ning[uú]n\w*|nadie|sin)\b|n't)[^.!?;]{0,16}$/

/** @param passage folded. Linear: every repetition is bounded. */
const mentions = (passage: string, tongues: readonly ReturnType<typeof compile>[]): Passage[] =>
  tongues.flatMap(({ halves, links, because, everyday, told }) =>
    (halves.every((half) => half.test(passage)) ? links : []).flatMap((link) =>
      [...passage.matchAll(link)].flatMap(({ 0: text, index }) => {
        const before = passage.slice(Math.max(0, index - AROUND), index)
        const around = before + text + passage.slice(index + text.length, index + text.length + AROUND)
        if (!because.test(around) || everyday.test(around) || DENIED.test(before)) return []
        const kind = told.test(around) ? ('reported' as const) : ('conditioned' as const)
        return [{ kind, start: index, end: index + text.length }]
      }),
    ),
  )

export const looseMentions = (passage: string): Passage[] => mentions(passage, LATIN)
export const looseJapanese = (text: string): Passage[] => (/[\u3041-\u30fa]/.test(text) ? mentions(text, EASTERN) : [])
