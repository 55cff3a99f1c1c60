import { useMemo, useState } from 'preact/hooks'
import type { Listing, Verdict } from '../../engine/types.ts'
import type { PictureState } from '../../protocol/messages.ts'
import { maskName } from '../../report/mask-name.ts'
import { Icon } from '../components/icons.tsx'
import { Shown } from '../components/Shown.tsx'
import { type Reused, reusedPictures } from './pictures.ts'
import type { DetailsProps } from './props.ts'
import type { Row } from './select.ts'
import type { AllWords } from './words.ts'

interface Props {
  listing: Listing
  verdict: Verdict
  rows: readonly Row[]
  words: AllWords
  onPick: (reviews: readonly string[]) => void
  onPictures: DetailsProps['onPictures']
}

/** Pictures seen more than once, each with the reviews it stands under; the seller's own gallery apart. */
export function Photos({ listing, verdict, rows, words, onPick, onPictures }: Props) {
  const reused = useMemo(() => reusedPictures(listing, verdict, rows), [listing, verdict, rows])
  const [states, setStates] = useState<Record<string, PictureState> | 'copying' | null>(null)
  const copy = async (): Promise<void> => {
    if (states !== null) return
    setStates('copying')
    setStates(await onPictures([...new Set(reused.flatMap(({ urls }) => urls))].slice(0, 60)))
  }
  return (
    <section id="photos">
      <h2>{words.sections.photos}</h2>
      {reused.length === 0 ? (
        <p class="soft">{words.noPhotos}</p>
      ) : (
        <>
          <p class="soft">{words.photosLead}</p>
          <ol class="photos">
            {reused.map((picture) => (
              <Picture
                key={picture.asset}
                picture={picture}
                state={typeof states === 'string' || states === null ? null : bestOf(picture.urls, states)}
                words={words}
                onPick={onPick}
              />
            ))}
          </ol>
          {(states === null || states === 'copying') && (
            <p class="ask">
              <span class="soft">{words.noPicture}</span>
              <button type="button" class="link" aria-disabled={states === 'copying'} onClick={() => void copy()}>
                {states === 'copying' ? words.gettingPictures : words.getPictures}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function bestOf(urls: readonly string[], states: Record<string, PictureState>): PictureState {
  const own = urls.flatMap((url) => states[url] ?? [])
  return own.find(({ kind }) => kind === 'copied') ?? own.find(({ kind }) => kind === 'closed') ?? { kind: 'not-shown' }
}

const WHO = 12

function Picture(props: { picture: Reused; state: PictureState | null; words: AllWords; onPick: Props['onPick'] }) {
  const { picture, state, words, onPick } = props
  const { asset, rows, inGallery } = picture
  const nameOf = ({ review }: Row): string => maskName(review.reviewer?.name ?? null) ?? words.anonymous
  return (
    <li>
      <div class="thumb">
        {state?.kind === 'copied' ? (
          <img src={state.data} alt={words.pictureOf(nameOf(rows[0] as Row))} />
        ) : (
          <>
            <Icon name="photo" size={32} />
            {state && <span class="soft">{state.kind === 'closed' ? words.notReadable : words.notOnPage}</span>}
          </>
        )}
      </div>
      <div>
        {inGallery && <b class="tag">{words.gallery}</b>}
        <p>
          <button type="button" class="link" onClick={() => onPick(rows.map(({ review }) => review.id))}>
            {words.underReviews(rows.length)}
          </button>
        </p>
        <ul class="names">
          {rows.slice(0, WHO).map((row) => (
            <li key={row.at}>
              <Shown text={nameOf(row)} />
              {row.day && <span class="soft">{words.format.date(row.day)}</span>}
            </li>
          ))}
          {rows.length > WHO && <li class="soft">{words.moreInGroup(rows.length - WHO)}</li>}
        </ul>
        <code title={asset}>{shortOf(asset)}</code>
      </div>
    </li>
  )
}

/** The end of an identity tells pictures apart; its beginning is the image host's. */
const shortOf = (asset: string): string => (asset.length > 60 ? `…${asset.slice(-58)}` : asset)
