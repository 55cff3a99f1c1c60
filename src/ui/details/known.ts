import { CLAIMS, INNOCENT } from '../../engine/claims.ts'
import type { Evidence, Finding, Verdict } from '../../engine/types.ts'

const claims: ReadonlySet<string> = new Set(CLAIMS)
const innocent: ReadonlySet<string> = new Set(INNOCENT)

/** Findings that are shown: one for each signal there is, and room for more signals. */
const MOST = 60

/**
 * A verdict as this version can say it. One of another version may carry claims that have no sentence here, or lack
 * what was added since: neither may keep the page from being shown. Findings keep their places: reviews point to them.
 */
export function knownOnly(verdict: Verdict): Verdict {
  return {
    ...verdict,
    stars: verdict.stars ?? { stated: null, adjusted: null, low: null, high: null, kept: 0 },
    findings: listOf<Finding>(verdict.findings)
      .slice(0, MOST)
      .map((finding) =>
        finding.kind === 'measured'
          ? {
              ...finding,
              evidence: listOf<Evidence>(finding.evidence)
                .filter(({ claim }) => claims.has(claim))
                .map((one) => ({ ...one, reviews: listOf(one.reviews), quotes: listOf(one.quotes) })),
              innocent: listOf<(typeof finding.innocent)[number]>(finding.innocent).filter((key) => innocent.has(key)),
            }
          : finding,
      ),
    reviews: listOf(verdict.reviews),
  }
}

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? value : [])
