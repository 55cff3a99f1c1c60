import type { SaleKey } from '../../../engine/burst/sales.ts'
import type { Settings } from '../../../protocol/messages.ts'

/** A choice, and what it means. */
export interface Choice {
  name: string
  means: string
}

/** What the settings say. */
export interface OptionsWords {
  title: string
  language: string
  asBrowser: string
  saved: string
  failed: string
  shops: {
    heading: string
    always: string
    noAlways: string
    remove: string
    removeShop: (shop: string) => string
    add: string
    off: string
    offMeans: string
    noOff: string
    on: string
    onShop: (shop: string) => string
    choose: string
    turnOff: string
  }
  marks: { heading: string; means: string; choices: Record<Settings['marks'], Choice> }
  judging: {
    heading: string
    means: string
    choices: Record<Settings['sensitivity'], Choice>
    alarms: (some: number, strong: number, of: number) => string
    seen: (seen: number, of: number) => string
    measuredBy: (command: string) => string
    calendar: string
    calendarMeans: string
    dates: (year: number) => string
    range: (from: string, to: string) => string
    sales: Record<SaleKey, string>
  }
  memory: {
    heading: string
    means: string
    kinds: Record<'verdicts' | 'listings' | 'jobs' | 'disagreements' | 'readings' | 'settings', string>
    kind: string
    entries: string
    size: string
    bytes: (bytes: number) => string
    until: string
    untilBrowser: string
    untilErased: string
    keep: string
    keepMeans: string
    days: (days: number) => string
    never: string
    erase: string
    ask: string
    yes: string
    no: string
    erased: (entries: number, size: string) => string
    nothing: string
  }
  export: { heading: string; means: string; recipient: string; country: string; each: string }
  keys: { heading: string; open: string; none: string; change: string }
  about: {
    heading: string
    version: string
    rules: string
    licence: string
    parts: string
    measured: string
    figures: string
    first: string
    /** Opens the page that checks files. */
    verify: string
  }
}
