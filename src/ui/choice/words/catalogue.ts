/** What the choice before an export says. */
export interface ChoiceWords {
  title: string
  /** The shopper's own choice of the last time. */
  last: string
  onlyBundle: string
  /** Opens the page of the export, where all are. */
  another: string
  hint: string
  make: string
  cancel: string
  starting: string
  shooting: (done: number, of: number) => string
  making: string
  done: string
  failed: string
}
