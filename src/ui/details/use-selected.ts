import { useEffect, useState } from 'preact/hooks'
import { type Choice, type Row, selectSteps } from './select.ts'

/** Milliseconds of one turn: scrolling and typing come in between. */
const TURN = 12

/** The rows that fit; the earlier ones stay until the new ones are found. */
export function useSelected(rows: readonly Row[], choice: Choice): readonly Row[] {
  const [selected, setSelected] = useState<readonly Row[]>(rows)
  useEffect(() => {
    let isOver = false
    const steps = selectSteps(rows, choice)
    const turn = (): void => {
      const since = performance.now()
      while (!isOver) {
        const { done, value } = steps.next()
        if (done) setSelected(value)
        else if (performance.now() - since > TURN) setTimeout(turn)
        else continue
        return
      }
    }
    turn()
    return () => {
      isOver = true
    }
  }, [rows, choice])
  return selected
}
