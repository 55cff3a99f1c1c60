/** What the page says that checks a saved file. The outcome itself comes from report/words. */
export interface VerifyPage {
  /** Of the extension. */
  name: string
  /** Of the document. */
  title: string
  lead: string
  drop: string
  choose: string
  checking: (name: string) => string
  outcome: Record<'unchanged' | 'changed' | 'not-ours' | 'damaged' | 'unsafe', string>
  more: (n: number) => string
  hash: string
  meaning: string
  meaningText: string
}
