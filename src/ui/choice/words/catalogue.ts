/** What the choice before an export says. */
export interface ChoiceWords {
  title: string
  /** The shopper's own choice of the last time. */
  last: string
  onlyBundle: string
  /** Opens the page of the export, where all are. */
  another: string
  /** A report of this listing that was begun before; `time` is when. */
  goOn: (time: string) => string
  hint: string
  make: string
  cancel: string
  starting: string
  shooting: (done: number, of: number) => string
  making: string
  done: string
  failed: string
}
