import { useEffect, useState } from 'preact/hooks'
import { readFile } from '../../../memory/drafts.ts'
import { Icon } from '../../components/icons.tsx'
import type { Picture } from '../draft.ts'
import type { Part } from '../part.ts'
import { Boxes } from './Boxes.tsx'
import { Step } from './Step.tsx'

/** The pictures with what is blacked out; more can be, with the pointer or by keyboard. */
export function Pictures({ speech, draft, change, working }: Part) {
  const { words } = speech
  const { pictures, shots } = draft
  const [edited, setEdited] = useState<string | null>(null)
  const isBusy = working.work.kind === 'shooting' || working.work.kind === 'making'
  const set = (file: string, part: Partial<Picture>): void =>
    change(({ pictures: all }) => ({ pictures: all.map((one) => (one.file === file ? { ...one, ...part } : one)) }))
  const why = shots.why !== null ? words.noPictures[shots.why] : pictures.length === 0 ? words.noPictures.skipped : null
  return (
    <Step number={4} id="pictures" title={words.pictures}>
      {pictures.length > 0 && <p>{words.picturesHint}</p>}
      {why !== null && <p class="notice">{why}</p>}
      <ul class="pictures">
        {pictures.map((picture, at) => {
          const isOpen = edited === picture.file
          const name = words.picture(at + 1)
          return (
            <li key={picture.file} class={isOpen ? 'is-open' : picture.out ? 'is-out' : ''}>
              <Sheet
                draft={draft.id}
                picture={picture}
                name={name}
                isOpen={isOpen}
                words={words}
                onChange={(boxes) => set(picture.file, { boxes })}
              />
              <p class="under">
                <span>
                  {name} <span class="soft">{words.boxes(picture.boxes.length)}</span>
                </span>
                <button
                  type="button"
                  class="link"
                  aria-expanded={isOpen}
                  aria-label={`${isOpen ? words.done : words.edit}: ${name}`}
                  onClick={() => setEdited(isOpen ? null : picture.file)}
                >
                  {isOpen ? words.done : words.edit}
                </button>
              </p>
              <label class="small">
                <input
                  type="checkbox"
                  checked={picture.out}
                  onChange={(event) => set(picture.file, { out: event.currentTarget.checked })}
                />
                {words.leaveOut}
                <span class="unseen">: {name}</span>
              </label>
            </li>
          )
        })}
      </ul>
      <button type="button" class="link" aria-disabled={isBusy} onClick={() => !isBusy && void working.shoot(draft)}>
        <Icon name="photo" size={14} /> {words.takeAgain}
      </button>
    </Step>
  )
}

interface SheetProps {
  draft: string
  picture: Picture
  name: string
  isOpen: boolean
  words: Part['speech']['words']
  onChange: (boxes: Picture['boxes']) => void
}

/** One picture with its black boxes; an address for its pixels lives as long as it is shown. */
function Sheet({ draft, picture, name, isOpen, words, onChange }: SheetProps) {
  const [url, setUrl] = useState<string | null>(null)
  const { file, sha256, width, height } = picture
  useEffect(() => {
    let made: string | null = null
    let isOver = false
    void readFile(draft, file).then((blob) => {
      if (isOver || !blob) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    })
    return () => {
      isOver = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [draft, file, sha256])
  return (
    <Boxes picture={picture} isOpen={isOpen} words={words} onChange={onChange}>
      {url === null ? (
        <div class="sheet-empty" style={{ aspectRatio: `${width} / ${height}` }} />
      ) : (
        <img src={url} alt={name} width={width} height={height} draggable={false} />
      )}
    </Boxes>
  )
}
