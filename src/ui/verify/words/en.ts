import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { plural } = formatsOf('en')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: 'Check an evidence file',
  lead: 'Says whether a file that Brushlight saved is as it was. It is read on this machine; nothing in it is opened or run.',
  drop: 'Drop a zip file here',
  choose: 'Choose a file…',
  checking: (name) => `Checking ${name}…`,
  outcome: {
    unchanged: 'Unchanged',
    changed: 'Changed',
    'not-ours': 'Not an evidence file',
    damaged: 'Damaged',
    unsafe: 'Unsafe, not opened',
  },
  more: (n) => plural(n, { one: 'and # more file', other: 'and # more files' }),
  hash: 'SHA-256 of the zip',
  meaning: 'What this means',
  meaningText:
    'Unchanged means: the files are as they were exported. It does not show that the page looked like this, nor when; whoever can make such a file can make another.',
}
