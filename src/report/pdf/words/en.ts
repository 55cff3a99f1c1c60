import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.en

export const words: PackWords = {
  page: (n, of) => `Page ${n} of ${of}`,
  cut: (shown, all) => `The first ${count(shown)} of ${count(all)}; all are in report.json.`,
  textsCut: (characters) => `Texts are cut to ${count(characters)} characters; reviews.csv holds them whole.`,
  verifyTitle: 'How to verify',
  verify: (caseId) => [
    `The bundle ${caseId}.zip lists the SHA-256 of each of its files in manifest-sha256.txt.`,
    `“brushlight verify ${caseId}.zip” compares them, and so does “sha256sum -c manifest-sha256.txt” in the unpacked folder.`,
    'A match shows that the files are unchanged since export. It does not show that the page looked like this.',
  ],
  titles: { screenshots: 'Screenshots', table: 'Evidence table', checksums: 'Checksums' },
  columns: { no: 'No.', date: 'Date', stars: 'Stars', name: 'Name', text: 'Text', reasons: 'Seen', hash: 'SHA-256' },
  tableLead:
    'One row per review with signs, numbered as in the report. Names are shortened. SHA-256 is the beginning of the checksum of the exported text.',
  tableNone: 'No review carries a sign that was counted. This is a neutral record.',
  picture: (n, of) => `Picture ${n} of ${of}`,
  takenAt: (time) => `Taken ${time}`,
  leftOut: (n) =>
    n === 1
      ? 'One picture did not fit into this file; it is in the bundle only:'
      : `${count(n)} pictures did not fit into this file; they are in the bundle only:`,
  unreadable: 'This picture could not be placed; it is in the bundle.',
  checksumsLead: 'SHA-256 of each file. A match shows that a file is unchanged since export, and nothing more.',
  bundle: 'Evidence bundle',
  pack: 'Files of this pack',
  file: 'File',
  bytes: 'Bytes',
}
