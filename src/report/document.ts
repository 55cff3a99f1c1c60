import type { Steps } from '../engine/steps.ts'
import { clustersOf } from './clusters.ts'
import { incentivesOf, redactionsOf, summaryOf } from './document-parts.ts'
import { reviewEntries } from './document-reviews.ts'
import type { DocumentFrame, ReportDocument } from './document-types.ts'
import type { Report } from './json.ts'
import { coverageOf, REPORT_SCHEMA, reviewKeys } from './keys.ts'
import { escapeInvisible } from './reveal.ts'

/** The report as data. Linear in reviews and evidence. */
export function documentOf(report: Report, frame: DocumentFrame): ReportDocument {
  const { listing, capture, tool, reasons, creditCode, purchased } = report
  const { site, seller, id, title, url, stated, coverage, gaps } = listing
  const clusters = clustersOf(reasons)
  const keys = reviewKeys(listing)
  const keyOf = new Map<string, string>()
  listing.reviews.forEach((review, at) => {
    if (!keyOf.has(review.id)) keyOf.set(review.id, keys[at] ?? review.id)
  })
  return {
    schemaVersion: REPORT_SCHEMA,
    caseId: report.caseId,
    lang: frame.words.language,
    madeUtc: report.madeAt,
    lead: frame.words.page.lead,
    subject: {
      platform: site,
      sellerName: seller?.name ?? null,
      sellerId: seller?.id ?? null,
      creditCode,
      itemId: id,
      itemTitle: title,
      canonicalUrl: url,
      purchased,
      stated,
    },
    capture: {
      ...capture,
      reviewsShown: coverage.stated,
      reviewsCaptured: listing.reviews.length,
      coverage: coverageOf(listing),
      walled: coverage.walled,
      gaps,
    },
    tool: { ...tool, ruleSet: { id: 'brushlight', version: reasons.engine } },
    reviews: reviewEntries({ report, frame, clusters, keys, keyOf }),
    clusters: clusters.map(({ id: cluster, type, claim, value, members }) => ({
      id: cluster,
      type,
      measure: claim,
      value,
      members: members.flatMap((member) => keyOf.get(member) ?? []),
    })),
    incentives: incentivesOf(report, keyOf),
    evidence: report.evidence.map(({ kind, file, sha256, type, description, quote, seenUtc }) => ({
      ...{ kind, file, fileSha256: sha256, type, description, quote, seenUtc },
    })),
    setAside: {
      rules: [...report.setAside.signals],
      reviews: report.setAside.reviews.flatMap((review) => keyOf.get(review) ?? []),
    },
    summary: summaryOf(report, frame.words),
    redactions: redactionsOf(report, keys),
    sealed: [...frame.sealed],
    reporter: report.reporter,
    statement: report.statement,
    integrity: {
      payloadOxum: `${frame.files.reduce((sum, { bytes }) => sum + bytes, 0)}.${frame.files.length}`,
      files: [...frame.files],
      prevBundleSha256: report.previousBundle,
    },
  }
}

/** The document as text: two spaces, LF, nothing invisible left unescaped. In pieces: it may hold 5,000 reviews. */
export function* documentText(document: ReportDocument): Steps<string> {
  const parts: string[] = []
  for (const [key, value] of Object.entries(document)) {
    if (!Array.isArray(value)) parts.push(member(key, textOf(value, 1)))
    else if (value.length === 0) parts.push(member(key, '[]'))
    else {
      const items: string[] = []
      for (const item of value) {
        items.push(`    ${textOf(item, 2)}`)
        yield
      }
      parts.push(member(key, `[\n${items.join(',\n')}\n  ]`))
    }
  }
  return `{\n${parts.join(',\n')}\n}\n`
}

const member = (key: string, text: string): string => `  "${key}": ${text}`

/** Line breaks of a text are escaped in JSON: those that stand there are its own. */
const textOf = (value: unknown, depth: number): string =>
  escapeInvisible(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`)
