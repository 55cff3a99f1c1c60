import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('en')

export const words: ChoiceWords = {
  title: 'Whom is the report for?',
  last: 'last time',
  onlyBundle: 'Nobody yet, only the evidence file',
  another: 'Another, or look at everything first…',
  goOn: (time) => `Go on with the report of ${time}`,
  hint: 'The page scrolls for a moment while pictures of the reviews are taken. Nothing is sent.',
  make: 'Make and save',
  cancel: 'Cancel',
  starting: 'Starting…',
  shooting: (done, of) => `Photographing the reviews: ${count(done)} of ${count(of)}`,
  making: 'Putting the files together…',
  done: 'Saved. The report is open in its own tab.',
  failed: 'The report could not be started. Try again.',
}
