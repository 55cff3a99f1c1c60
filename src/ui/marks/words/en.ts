import { sign } from '../../../report/words/en/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { plural } = formatsOf('en')

export const words: MarksWords = {
  ...sign,
  title: 'Marks on the page',
  filters: { off: 'Off', all: 'All', dim: 'Dim marked', only: 'Only marked' },
  drawn: (n) => plural(n, { one: '# mark beside a review', other: '# marks beside reviews' }),
  hidden: (n) => plural(n, { one: '# review without marks is hidden', other: '# reviews without marks are hidden' }),
  sign: 'Your sign. A mark with another one is not ours.',
  changed: 'Something happened to our marks on the page',
  tampered: {
    removed: 'The page took marks away.',
    covered: 'Something lies over a mark.',
    hidden: 'The page tried to make marks invisible.',
    moved: 'The page moved marks elsewhere.',
    copied: 'The page put up copies of our marks.',
    imitated: 'Something beside the reviews looks like a mark of ours, or uses our name.',
  },
  calm: 'A page that redraws itself may do this without meaning to. What you read here does not depend on the marks.',
}
