import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Corner, dragged, keyed, moved } from '../boxes.ts'
import type { Box, Picture } from '../draft.ts'
import type { ReportPage } from '../words/catalogue.ts'

interface Props {
  picture: Picture
  isOpen: boolean
  words: ReportPage
  onChange: (boxes: Box[]) => void
  children: ComponentChildren
}

/** Drawing and moving boxes with the pointer. */
function usePointer({ picture, isOpen, onChange }: Pick<Props, 'picture' | 'isOpen' | 'onChange'>) {
  const { boxes, width, height } = picture
  const sheet = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Box | null>(null)
  const grip = useRef<{ from: Corner; box: number | null } | null>(null)

  const pointOf = (event: PointerEvent): Corner => {
    const rect = sheet.current?.getBoundingClientRect()
    if (!rect) return { x: 0, y: 0 }
    return {
      x: ((event.clientX - rect.left) / rect.width) * width,
      y: ((event.clientY - rect.top) / rect.height) * height,
    }
  }
  const put = (at: number, box: Box | null): void =>
    onChange(boxes.flatMap((one, other) => (other === at ? (box ? [box] : []) : [one])))

  const down = (event: PointerEvent, box: number | null): void => {
    if (!isOpen || event.button !== 0) return
    event.stopPropagation()
    sheet.current?.setPointerCapture(event.pointerId)
    grip.current = { from: pointOf(event), box }
  }
  const move = (event: PointerEvent): void => {
    if (!grip.current) return
    const { from, box } = grip.current
    const now = pointOf(event)
    const held = box === null ? undefined : boxes[box]
    if (box === null || !held) {
      setDrawn(dragged(from, now, picture))
      return
    }
    put(box, moved(held, now.x - from.x, now.y - from.y, picture))
    grip.current = { from: now, box }
  }
  const up = (): void => {
    if (drawn && drawn.width > 3 && drawn.height > 3) onChange([...boxes, drawn])
    setDrawn(null)
    grip.current = null
  }
  return { sheet, drawn, put, down, move, up }
}

/** Black boxes over a picture. Those of names and numbers stay; the others can be moved, resized and removed. */
export function Boxes({ picture, isOpen, words, onChange, children }: Props) {
  const { boxes, width, height } = picture
  const { sheet, drawn, put, down, move, up } = usePointer({ picture, isOpen, onChange })
  const add = (): void => {
    const box: Box = {
      x: width * 0.4,
      y: height * 0.45,
      width: width * 0.2,
      height: Math.min(height * 0.1, 60),
      kind: 'other',
    }
    onChange([...boxes, box])
    // It does not stand there before the next drawing.
    setTimeout(() => [...(sheet.current?.querySelectorAll('button') ?? [])].at(-1)?.focus(), 50)
  }
  const key = (event: KeyboardEvent, at: number, box: Box): void => {
    const next = keyed(box, event.key, event.shiftKey, picture)
    if (next === undefined) return
    event.preventDefault()
    put(at, next)
  }
  return (
    <>
      {isOpen && <Tools words={words} onAdd={add} />}
      <div class="view">
        <div
          class="sheet"
          ref={sheet}
          onPointerDown={(event) => down(event, null)}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={up}
        >
          {children}
          {boxes.map((box, at) =>
            isOpen && isMovable(box) ? (
              <button
                key={at}
                type="button"
                class="box"
                aria-label={words.boxName(at + 1, words.boxKinds[box.kind])}
                style={placeOf(box, picture)}
                onPointerDown={(event) => down(event, at)}
                onKeyDown={(event) => key(event, at, box)}
              />
            ) : (
              <span key={at} class="box" style={placeOf(box, picture)} />
            ),
          )}
          {drawn && <span class="box drawn" style={placeOf(drawn, picture)} />}
        </div>
      </div>
    </>
  )
}

function Tools({ words, onAdd }: { words: ReportPage; onAdd: () => void }) {
  return (
    <div class="tools">
      <p class="soft">{words.editHint}</p>
      <button type="button" class="plain-button" onClick={onAdd}>
        {words.addBox}
      </button>
    </div>
  )
}

const isMovable = ({ kind }: Box): boolean => kind === 'other' || kind === 'face'

const placeOf = (box: Box, { width, height }: Picture): Record<string, string> => ({
  left: `${(100 * box.x) / width}%`,
  top: `${(100 * box.y) / height}%`,
  width: `${(100 * box.width) / width}%`,
  height: `${(100 * box.height) / height}%`,
})
