import whole from 'compromise/tokenize'
import { expect, it, vi } from 'vitest'
// @ts-expect-error It has no types: only the build puts it in the place of compromise/one, whose types hold.
import lean from '../../src/engine/incentive/compromise-lean.js'

const OPENERS = ["I didn't", "They've", 'The seller', "Won't", "y'all", 'My 5ft', 'It’s', 'Mrs. Ode', 'We’d']
const MIDDLES = ['get $5.00 back', "send me the kid's card", 'offer a gift, e.g. a lamp', 'refund 20%', "rock 'n' roll"]
const ENDS = ['?', '!!', '...', '. See lamp.example/a-b (soon)', ' — really; no.', ' :)\n\nBye', '']

it('splits texts just as the whole of compromise/one does, and says nothing to the console', () => {
  const warn = vi.spyOn(console, 'warn')
  const terms = (nlp: typeof whole, text: string) =>
    nlp(text).document.map((sentence) =>
      sentence.map((term: { implicit?: string } & (typeof sentence)[number]) => {
        const { pre, text, post, normal, implicit } = term
        return { pre, text, post, normal, implicit }
      }),
    )
  for (const opener of OPENERS)
    for (const middle of MIDDLES)
      for (const end of ENDS) {
        const text = `${opener} ${middle}${end}`
        expect(terms(lean, text), text).toEqual(terms(whole, text))
      }
  expect(warn).not.toHaveBeenCalled()
})
