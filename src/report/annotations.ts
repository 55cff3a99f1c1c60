import type { Review } from '../engine/types.ts'
import { quotePassage, quoteText } from './findings.ts'
import type { Flagged } from './flagged.ts'
import type { Report } from './json.ts'
import { annotationId } from './keys.ts'
import { escapeInvisible } from './reveal.ts'
import type { ReportWords } from './words/catalogue.ts'
import { claimSentence, innocentSentence } from './words/index.ts'

/** UTF-16 units of a quoted passage, and of the text on either side by which it is found again. */
const EXACT = 2_000
const AROUND = 32

/**
 * `annotations.jsonld`: one Web Annotation per flagged review (W3C Web Annotation Data Model, 2017). Its bodies are the
 * reasons and their ordinary explanations, its target the passage on the page at the time it was read. A passage in
 * which personal data is hidden differs from the page there.
 */
export function annotationsText(report: Report, words: ReportWords): string {
  const reviews = new Map<string, Review>()
  for (const review of report.listing.reviews) if (!reviews.has(review.id)) reviews.set(review.id, review)
  const items = report.flagged.flatMap((flagged, at) => {
    const review = reviews.get(flagged.id)
    return review ? [annotation(flagged, { review, id: annotationId(at), report, words })] : []
  })
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationPage',
    items,
  }
  return `${escapeInvisible(JSON.stringify(page, null, 2))}\n`
}

interface Setting {
  review: Review
  id: string
  report: Report
  words: ReportWords
}

function annotation({ reasons }: Flagged, { review, id, report, words }: Setting) {
  const { listing, madeAt, tool } = report
  const body = (value: string, purpose: string) => ({
    ...{ type: 'TextualBody', value, format: 'text/plain', language: words.language, purpose },
  })
  const innocent = new Set(reasons.flatMap(({ finding }) => finding.innocent))
  return {
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: madeAt,
    generator: { id: '#tool', type: 'Software', name: `${tool.name} ${tool.version}` },
    body: [
      ...reasons.map(({ evidence }) => body(claimSentence(evidence, words), 'commenting')),
      ...[...innocent].map((key) => body(innocentSentence(key, words), 'questioning')),
    ],
    target: {
      type: 'SpecificResource',
      source: listing.url,
      state: { type: 'TimeState', sourceDate: listing.readAt },
      ...selector(review, reasons),
    },
  }
}

/** The first passage a reason quotes, else the whole text; nothing where a review has none. */
function selector(review: Review, reasons: Flagged['reasons']) {
  const quotes = reasons.flatMap(({ evidence }) => evidence.quotes).filter((quote) => quote.review === review.id)
  const quote = quotes.find((one) => quoteText(review, one) !== '') ?? {
    review: review.id,
    start: 0,
    end: review.text.length,
  }
  const { before, marked, after } = quotePassage(review, quote, AROUND, EXACT)
  if (marked === '') return {}
  const [prefix, suffix] = [before.replace(/^…/, ''), after.replace(/…$/, '')]
  return { selector: { type: 'TextQuoteSelector', exact: marked, prefix, suffix } }
}
