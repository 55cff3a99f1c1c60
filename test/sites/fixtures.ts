import { Window } from 'happy-dom'
import { pageCases } from '../../scripts/lib/pages.ts'
import { parseDocument } from '../../src/cli/document.ts'

export { READ_AT } from '../../scripts/lib/pages.ts'

/** Every folder of test/pages that holds a page: a new one is run without being named anywhere. */
export const fixtures = () => pageCases()

/** The same page as a browser-like DOM and as the command line's. */
export const PARSERS: Readonly<Record<string, (html: string) => Document>> = {
  linkedom: parseDocument,
  'happy-dom': (html) => {
    const window = new Window({
      settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    })
    window.document.write(html)
    return window.document as unknown as Document
  },
}
