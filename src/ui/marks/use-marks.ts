import { useEffect, useRef, useState } from 'preact/hooks'
import type { Filter, MarksNow } from '../../protocol/marks.ts'
import type { Language } from '../../report/words/index.ts'
import { ask } from '../ask.ts'
import type { MarksWords } from './words/catalogue.ts'

const WORDS = import.meta.glob<{ words: MarksWords }>(['./words/*.ts', '!./words/catalogue.ts'])

/** What is done to marks has to be told within two seconds: a doubt is looked at twice before it is one. */
const GLANCE_MS = 500

export interface MarksPart {
  now: MarksNow
  words: MarksWords
  onFilter: (filter: Filter) => void
}

/**
 * How the marks stand in a tab, as long as the popup is open. Its words are a part of their own, so that the popup
 * draws its result first. @returns `null` until both are there.
 */
export function useMarks(tab: number | null, language: Language): MarksPart | null {
  const [now, setNow] = useState<MarksNow | null>(null)
  const [words, setWords] = useState<MarksWords | null>(null)
  /** Choices so far, and those not stored yet: an answer from before a choice must not undo it on screen. */
  const choices = useRef({ made: 0, pending: 0 })

  useEffect(() => {
    let isOver = false
    void WORDS[`./words/${language}.ts`]?.().then((file) => !isOver && setWords(file.words))
    return () => {
      isOver = true
    }
  }, [language])

  useEffect(() => {
    if (tab === null) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      const { made } = choices.current
      const found = await ask('marks/status', { tab })
      if (isOver) return
      if (found && choices.current.pending === 0 && choices.current.made === made) setNow(found)
      timer = setTimeout(() => void look(), GLANCE_MS)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [tab])

  const onFilter = (marks: Filter): void => {
    setNow((before) => before && { ...before, filter: marks })
    choices.current.made++
    choices.current.pending++
    void ask('settings/set', { marks }).finally(() => choices.current.pending--)
  }
  return now && words && { now, words, onFilter }
}
