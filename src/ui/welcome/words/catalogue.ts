/** A heading with what belongs under it. */
interface Points {
  heading: string
  points: readonly string[]
}

/** What the first page says. */
export interface WelcomeWords {
  name: string
  title: string
  lead: string
  intro: string
  does: Points
  never: Points
  reads: Points
  privateWindows: string
  before: string
  agree: string
  agreed: string
  failed: string
  language: string
  asBrowser: string
  shops: {
    heading: string
    intro: string
    country: string
    china: string
    world: string
    untried: string
    check: (shops: number) => string
    none: string
    given: (shops: number) => string
    refused: string
  }
  example: {
    heading: string
    intro: string
    run: string
    running: string
    failed: string
    reviews: (reviews: number) => string
  }
  end: {
    heading: string
    open: string
    keys: (keys: string) => string
    pin: string
    settings: string
  }
}
