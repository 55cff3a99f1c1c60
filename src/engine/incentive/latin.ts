import { type MentionKind, type Passage, UNMOVED_STARS } from './mention.ts'

/**
 * Spanish, German and French: only the plainest offers, good stars and a reward on both sides of a preposition.
 * Everything else in these languages goes unseen, which costs recall and no precision.
 */
interface Tongue {
  good: string
  reward: string
  /** Joins a reward to its condition. */
  given: string
  /** Tells of somebody else's offer, or complains. */
  told: RegExp
  denied: RegExp
}

const SPANISH: Tongue = {
  good: '(?:(?:las |de )?(?:5|cinco) estrellas|(?:una )?(?:buena|positiva) (?:reseña|opinion|opinión|valoración|valoracion)|(?:un )?(?:buen|comentario) (?:comentario|positivo)|(?:reseña|opinión|valoración) (?:positiva|de (?:5|cinco) estrellas))',
  reward:
    '(?:tarjetas? (?:de )?regalo|vales? (?:de|por) [^,;.]{0,12}|cheques? regalo|reembolso|\\d+ ?(?:€|euros)|producto gratis)',
  given: '(?:por|a cambio de|si|para que)',
  told: /ofrec|promet|dicen|piden|pidier|pidió|cuidado|no te fíes|no os fiéis|engañ|soborn|vendedor|tarjeta que|nunca/,
  denied: /(?:no|sin|nadie|nunca)[^,;.]{0,25}$/,
}

const GERMAN: Tongue = {
  good: '(?:(?:5|fünf)[- ]?sterne?(?:[- ]?(?:bewertung|rezension))?|(?:gute|positive|5-sterne-)(?:n|r)? (?:bewertung|rezension)(?:en)?)',
  reward:
    '(?:(?:amazon[- ]?|geschenk)?gutscheine?|geschenkkarte|geld zurück|(?:rück)?erstattung|\\d+ ?(?:€|euro)|gratis[- ]?(?:produkt|artikel))',
  given: '(?:für|gegen|bei|wenn)',
  told: /angebot|anbiet|bietet|verspr|verspricht|angeblich|vorsicht|verkäufer|händler|karte im|beiliegend|nicht vertrauen|bestech|gekauft|nie /,
  denied: /(?:kein|keine|keinen|nicht|niemand|ohne)[^,;.]{0,25}$/,
}

const FRENCH: Tongue = {
  good: "(?:(?:les |d')?(?:5|cinq) étoiles|(?:un |des )?(?:bons?|avis|commentaires?) (?:avis|positifs?|commentaires?|(?:de )?5 étoiles))",
  reward: "(?:cartes? cadeaux?|bons? d'achats?|remboursement|\\d+ ?(?:€|euros)|produit gratuit)",
  given: '(?:contre|pour|en échange|si)',
  told: /offr|propos|promet|promis|attention|vendeur|carte dans|méfie|arnaque|jamais|achet/,
  denied: /(?:pas|aucun|aucune|sans|personne|jamais)[^,;.]{0,25}$/,
}

const RULES = [SPANISH, GERMAN, FRENCH].map(({ good, reward, given, told, denied }) => ({
  told,
  denied,
  links: [
    new RegExp(`(?<![\\p{L}])${reward}[^,;.!?]{0,30}? ${given} [^,;.!?]{0,25}?${good}`, 'gu'),
    new RegExp(`${good} ${given} (?!\\d)[^,;.!?]{0,12}?${reward}`, 'gu'),
  ],
}))

const AROUND = 80

/** What a Spanish, German or French passage (folded) says about rewards for good stars. Linear. */
export function latinMentions(passage: string, stars: number | null): Passage[] {
  const found: Passage[] = []
  for (const { links, told, denied } of RULES) {
    for (const link of links) {
      for (const { 0: text, index } of passage.matchAll(link)) {
        const before = passage.slice(Math.max(0, index - AROUND), index)
        if (denied.test(before)) continue
        const end = index + text.length
        const around = before + text + passage.slice(end, end + AROUND)
        const isTold = told.test(around) || (stars !== null && stars <= UNMOVED_STARS)
        const kind: MentionKind = isTold ? 'reported' : 'conditioned'
        found.push({ kind, start: index, end })
      }
    }
  }
  return found
}
