/**
 * What responses call the parts of a review, folded to letters and digits in lower case, the surest name first. Taken
 * from the responses of shops in sites.md and the vocabulary of schema.org.
 */
const words = (list: string): readonly string[] => list.split(' ')

export const WORDS = {
  id: words(
    'reviewid commentid feedbackid ratingid rateid evaluationid recommendationid cmtid reviewuuid uuid guid encid id idstr contentid',
  ),
  text: words(
    'reviewtext reviewbody reviewcontent reviewcomment reviewdescription ratecontent commenttext commentcontent commentdata ' +
      'commentbody feedbacktext feedbackcontent ratingtext text body content comment review message feedback opinion remark ' +
      'reviewmessage comments commentinfo fulltext texto comentario commentaire avis bewertung отзыв',
  ),
  title: words('reviewtitle reviewheadline commenttitle title headline subject summary titulo titre'),
  stars: words(
    'reviewrating starrating ratingstar ratingstars ratingvalue reviewstar reviewscore overallrating overallscore ' +
      'productrating ratingscore commentscore qualitystar commentrank buyereval productvaluation rating stars star score rate grade evaluation imrating ' +
      'note nota valoracion bewertungswert',
  ),
  reviewer: words(
    'author reviewer reviewerinfo authorname reviewername usernickname nickname username displayname buyername customername ' +
      'membername profilename authordisplayname authorusername user buyer customer consumer member profile userprofile ' +
      'userinfo guestdetails nick name owner creator usernick displayusernick loginnickname',
  ),
  postedOn: words(
    'datepublished publisheddate publishedat reviewdate reviewtime reviewedat reviewcreatetime commenttime commentdate ' +
      'reviewat addtime indate ratedate ratetime ratedat feedbackdate submissiontime submissiondate submittedat createdat createddate createtime ' +
      'creationtime creationdate datecreated created timestampcreated postedat postedon posteddate dateposted ctime date ' +
      'dates time timestamp at evaldate publishtime datetime locationanddate updatedat updated',
  ),
  purchasedOn: words('purchasedate purchasedat purchasedon orderdate ordertime orderedat referencetime'),
  verified: words(
    'verifiedpurchase verifiedbuyer verifiedpurchaser verifiedowner isverifiedpurchase isverifiedbuyer isverified verified ' +
      'ispurchased ispurchaseverified certifiedbuyer iscertifiedbuyer purchasemark steampurchase',
  ),
  helpful: words(
    'helpfulcount helpfulvotes helpfulvotescount helpfulvotecount totalpositivefeedbackcount positivefeedbackcount ' +
      'positivefeedback upvotecount upvotes votesup helpful usefulvotecount usefulcount useful likecount likescount likes ' +
      'thumbsup imvotesum thumbsupcount likenum helpfulnum thumbsupcount praisecount favorcount numhelpful',
  ),
  variant: words(
    'skuinfo skuname itemname skuvalue skuvaluestr variantname variant variation productvariant auctionsku option modelname reviewcreatedversion appversion imversion',
  ),
  /** Where there is no variant as such, those of these that are there. */
  parts: words('productcolor color colour productsize size'),
  photos: words(
    'photos businessphotos commentimage images pictures imageurls photourls picurls reviewimages reviewphotos imagelist piclist pics imageattachments ' +
      'media attachments photolist userimages',
  ),
  language: words('language lang locale contentlocale reviewlanguage originallanguage languagecode'),
} as const

/** Where a nested object keeps the value itself. */
export const INSIDE = {
  text: words('full text content body value label plaintext original'),
  stars: words('ratingvalue value score stars rating overall label average'),
  best: words('bestrating best max maxrating outof ratingrange scale'),
  worst: words('worstrating worst min minrating'),
  reviewer: words('displayname nickname username fullname name authorname login publicname label'),
  reviewerId: words('id userid authorid uid encid steamid externalid uuid'),
  date: words('datepublished publisheddate publishedat createdat created date value label utcdatetime datetime iso'),
  photo: words(
    'normalurl fullsizeurl originalurl largeurl imageurl photourl url src imgurl largepicurl picurl contenturl original large normal thumbnailurl thumbnail',
  ),
} as const

/** What a shop says of all reviews. */
export const TOTALS = {
  reviews: words(
    'reviewcount totalreviewcount totalreviews reviewscount numberofreviews numreviews reviewstotal totalresults',
  ),
  ratings: words('ratingcount totalratings ratingscount numberofratings ratingtotal'),
  mean: words('averagerating averageoverallrating averagescore avgrating meanrating averagestars ratingaverage'),
} as const

/** Names above a list of what resembles reviews and is none; products, where they are the list itself. */
export const NOT_REVIEWS = /question|answer|^qn?a$|repl(?:y|ies)$|carousel|recommend(?:ed|ations)|related|similar/
export const NOT_LISTS = /^(?:products?|offers|apps|articles|stores|sellers)$/
/** Names above a list that holds reviews even where none of them has stars. */
export const SURELY_REVIEWS = /review|rates?$|ratelist|rating|feedback|opinion|testimonial|evaluat|评价|отзыв/
/** Fields that no review has, but a product, an app, a question or a summary does. */
export const NOT_OF_A_REVIEW: ReadonlySet<string> = new Set(
  words(
    'price offers currency saleprice finalprice pricecurrency aggregaterating reviewcount ratingcount totalreviews answers ' +
      'answercount question questiontext instock availability',
  ),
)

/** The form in which names are compared: `reviewSubmission_time` is `reviewsubmissiontime`. */
export const foldName = (name: string): string =>
  /^[a-z\d]{1,60}$/.test(name)
    ? name
    : name
        .slice(0, 60)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
