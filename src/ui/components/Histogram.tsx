import type { Listing } from '../../engine/types.ts'
import type { Formats } from '../formats.ts'
import type { Chrome } from '../popup/words/catalogue.ts'

const STARS = [5, 4, 3, 2, 1] as const
const WIDTH = 60

interface Props {
  listing: Listing
  formats: Formats
  words: Chrome
}

/** Shares of the stars of all reviews, as the shop states them, beside those read here; nothing where neither is known. */
export function Histogram({ listing, formats, words }: Props) {
  const read = sharesOf(listing)
  const shop = listing.stated.histogram
  if (read === null && shop === null) return null
  const kind = shop === null ? 'read' : read === null ? 'shop' : 'both'
  const percent = (shares: readonly number[] | null, stars: number): string =>
    shares === null ? '' : formats.percent(shares[stars - 1] ?? 0)
  return (
    <div class="histogram">
      <ul aria-label={kind === 'both' ? words.starsBoth : kind === 'shop' ? words.starsShop : words.starsRead}>
        {STARS.map((stars) => (
          <li key={stars}>
            <span class="unseen">
              {words.shareOf[kind](words.starsOf(stars), percent(shop, stars), percent(read, stars))}
            </span>
            <span aria-hidden="true">{stars}</span>
            <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
              {shop !== null && <Bar share={shop[stars - 1]} y={kind === 'both' ? 0.5 : 2} kind="shop" />}
              {read !== null && <Bar share={read[stars - 1]} y={kind === 'both' ? 5 : 2} kind={`s${stars}`} />}
            </svg>
            <span class="share" aria-hidden="true">
              {percent(read ?? shop, stars)}
            </span>
          </li>
        ))}
      </ul>
      <p class="caption" aria-hidden="true">
        {shop !== null && (
          <span class="key">
            <i class="shop" /> {words.starsShop}
          </span>
        )}
        {read !== null && (
          <span class="key">
            <i class="read" /> {words.starsRead}
          </span>
        )}
      </p>
    </div>
  )
}

function Bar({ share = 0, y, kind }: { share: number | undefined; y: number; kind: string }) {
  const width = Math.min(1, Math.max(0, share)) * WIDTH
  return (
    <rect class={kind} x="0" y={y} height={kind === 'shop' ? 3.5 : 4.5} width={share > 0 ? Math.max(1, width) : 0} />
  )
}

/** Shares of 1★ to 5★ of the reviews read; `null` when none has stars. */
function sharesOf({ reviews }: Listing): number[] | null {
  const counts = [0, 0, 0, 0, 0]
  let rated = 0
  for (const { stars } of reviews) {
    if (stars === null) continue
    const at = Math.min(5, Math.max(1, Math.round(stars))) - 1
    counts[at] = (counts[at] ?? 0) + 1
    rated++
  }
  return rated === 0 ? null : counts.map((n) => n / rated)
}
