/** Words of one language about rewards for reviews, in lower case, as sources of regular expressions. */
export interface Tongue {
  /** Good stars or a good review. */
  good: string
  /** What is only given, and money, which is also paid and saved. */
  reward: string
  money: string
  /** Joins a reward to its condition. */
  forIt: string
  /** Getting or giving the one because of the other. */
  got: string
  /** Taking a review back. */
  undo: string
  /** Buying reviews, and the reviews. */
  buys: string
  /** What is done to people for it. */
  pressure: string
  /** Tells of somebody else's offer, or complains; `kept` says that the promise was kept all the same. */
  told: RegExp
  kept: RegExp
  /** Before a link: there was none. Within it: an ordinary purchase or return. */
  denied: RegExp
  bought: RegExp
}

const SPANISH: Tongue = {
  good: '(?:las |de |con )?(?:5|cinco) estrellas|(?:las |una |mi )?(?:buenas?|positivas?|excelente) (?:reseñas?|opini[oó]n(?:es)?|valoraci[oó]n(?:es)?|nota)|(?:un )?(?:buen|comentario) (?:comentario|positivo)|(?:reseñas?|opini[oó]n|valoraci[oó]n) (?:positivas?|de (?:5|cinco) estrellas)|darle (?:5|cinco)|las reseñas|m[aá]xima puntuaci[oó]n',
  reward:
    'tarjetas? (?:de )?regalo|vales?(?: (?:de|por) [^,;.]{0,12})?|cheques? regalo|reembolso|producto gratis|(?:un )?regalos?|regalaron|regalan|cup[oó]n|gratis otro|otro gratis',
  money:
    '\\d+ ?(?:€|euros)|(?:el |mi |me )?dinero|devolvieron|devuelven|(?:me |nos )reembols(?:aron|an)|(?:segundo|otro) [a-zé]+ gratis|me pagan?|me pagaron|la mitad',
  forIt: 'por|a cambio de|a cambio del|si|para que|para|con',
  got: 'dan|dieron|reciben?|recib[ií]|regalan|regalaron|devuelven|devolvieron|me ofrecen|a cambio de|a cambio del|prometen|mandan|mandaron|enviaron|y me',
  undo: '(?:borr|elimin|quit|cambi|retir|modific|edit)[a-zéáí]{1,5} (?:mi |la |el |tu |esta |una |de )?(?:mala )?(?:reseña|opini[oó]n|valoraci[oó]n|comentario|estrella|nota)',
  buys: 'compran? (?:las |sus )?(?:buenas )?(?:reseñas|opiniones|valoraciones)',
  pressure: 'insist|acos|presion|amenaz|piden|pidi[oó]|pidieron|escriben para|me escribe|suplic|exig',
  told: /ofrec|promet|dicen|piden|pidier|pidió|cuidado|no te fíes|no os fiéis|engañ|soborn|vendedor|tarjeta que|en la caja|nunca|compran|así cualquiera|jamás|mentira|no lleg|por eso tiene/,
  kept: /(?<!nunca |no |jamás )lleg[oó]|recibid[ao]|cumpl|ya lo tengo|funcion[oó]/,
  denied: /(?:\bno|sin|nadie|nunca)[^,;.]{0,25}$/,
  bought: /compr[eé]|como regalo|para regalo|de regalo para|env[ií]o|devoluci[oó]n|al devolver|sin problemas?/,
}

const GERMAN: Tongue = {
  good: '(?:5|fünf)[- ]?sterne?n?(?:[- ]?(?:bewertung|rezension))?(?:en)?|(?:diese |eine |die )?(?:gute|positive|tolle|beste)(?:n|r)? (?:bewertung|rezension)(?:en)?|volle (?:punktzahl|sternzahl|sterne)',
  reward:
    '(?:amazon[- ]?|geschenk|einkaufs)?gutscheine?n?|geschenkkarten?|(?:rück)?erstattung|gratis[- ]?(?:produkt|artikel)|kostenlos(?:es|e|en)? (?:produkt|artikel|ersatz|zweites)|prämie|rabatt|zweites [a-zäöü]+|[a-zäöü]+ (?:gratis|kostenlos|geschenkt)',
  money: '(?:das |mein |mir )?geld(?: zurück)?|\\d+ ?(?:€|euro)|kaufpreis',
  forIt: 'für|gegen|bei|wenn|damit|dafür dass|im tausch gegen|im gegenzug für|als dank für',
  got: 'dafür|bekomm[a-z]{0,3}|bekam[a-z]{0,2}|gab es|gibt es|erh[aä]lt[a-z]{0,3}|erhielt|erhalten|zurückbekommen|zurück|und schon|kam(?:en)?|geschickt|im gegenzug|weil ich',
  undo: '(?:bewertung|rezension|kritik|sterne)[^;.!?]{0,14}?(?:lösch|änder|entfern|zurückzieh|zurücknehm|anpass|rausnehm)|(?:lösch|änder|entfern)[a-zü]{0,4} (?:ich |sie )?(?:die |meine |der |meiner )?(?:schlechte[nr]? )?(?:bewertung|rezension)',
  buys: 'kauf(?:t|en) (?:sich )?(?:gute |positive |ihre )?(?:bewertungen|rezensionen|sterne)|(?:bewertungen|rezensionen) (?:sind |werden )?gekauft',
  pressure:
    'belästig|bedräng|droh|gedrängt|ständig (?:mails|nachrichten|anrufe)|bittet mich|bat mich|gebeten|aufgefordert|fordert',
  told: /angebot|anbiet|bietet|bot |versp?r[aioe]|angeblich|vorsicht|verkäufer|händler|karte im|karte bei|beiliegend|lag eine|nicht vertrauen|bestech|gekauft|nie |kein wunder|finger weg|frechheit|kam nicht|lüge/,
  kept: /wie (?:versprochen|vereinbart)|hat geklappt|auch bekommen|kam sofort|angekommen|(?<!nie |nicht )erhalten/,
  denied: /(?:kein|keine|keinen|nicht|niemand|ohne)[^,;.]{0,25}$/,
  bought:
    /versand|gespart|ohne probleme|als geschenk|zum geburtstag|rücksendung|retoure|super preis|für das geld|reklam|kulan/,
}

const FRENCH: Tongue = {
  good: "(?:les |d'|de |mis |un avis )?(?:5|cinq) étoiles|(?:un |des |les |de )?(?:bons?|bonnes?|meilleurs?) (?:avis|commentaires?|notes?|évaluations?)|(?:avis|commentaires?|note|évaluation) (?:positi(?:f|ve)s?|(?:de |à )?5 étoiles)|note maximale|commentaire (?:5|cinq) étoiles",
  reward:
    "cartes? cadeaux?|bons? (?:d'achats?|de réduction)|remises?|remboursements?|remboursée?|produit gratuit|(?:mon |un |le )?cadeau(?: gratuit)?|gratuitement|échantillon|(?:une |un )?[a-zéè]+ gratuite?",
  money: "\\d+ ?(?:€|euros)|(?:de )?l'argent|mon argent|la moitié",
  forIt: "contre|pour|en échange d'?(?:e|un|une|u|des)?|si|afin d'avoir|pour avoir|après",
  got: "et hop|j'ai été|reç[a-zu]{1,4}|recev[a-z]{2,4}|offert|donn[a-zé]{1,4}|rembours[a-zé]{0,3}|en échange d'?(?:un|une|u|e|des)?|promis|promettai[a-z]{1,3}|envoy[a-zé]{1,4}",
  undo: "(?:supprim|retir|modifi|chang|effac|enlev)[a-zé]{1,4} (?:mon |l'|le |cet |un |son |ma )?(?:avis|commentaire|note|évaluation)",
  buys: 'ach[eè]t(?:e|ent) (?:des |les |leurs |de )?(?:bons |faux )?(?:avis|commentaires)|avis (?:sont )?achetés',
  pressure: 'harc[eè]l|insist|menac|relanc|demand|supplie|forc|propos',
  told: /offrai|offrent|propos|promet|promis|attention|vendeur|carte dans|une carte|méfie|arnaque|jamais|achet|je comprends mieux|mensonge|rien reçu|harcel|honnête/,
  kept: /comme promis|comme convenu|bien reçu|, reçu|merci|a été fait|dans la semaine/,
  denied: /(?:\bpas|aucun|aucune|sans|personne|jamais)[^,;.]{0,25}$/,
  bought:
    /livraison|colis perdu|perdu|cassé|défaut|sans problème|vendeur qui|après (?:le |un )?retour|gratuit à l|offert à|payé avec|pour l'anniversaire|en cadeau|rapide|les vaut/,
}

export const TONGUES: readonly Tongue[] = [SPANISH, GERMAN, FRENCH]
