import { formatsOf } from '../../formats.ts'
import type { ReportPage } from './catalogue.ts'

const { count, plural } = formatsOf('en')

export const words: ReportPage = {
  title: 'Report',
  lead: 'A lead for someone who can check orders and payments. It states what anyone can look up again, accuses nobody, and goes nowhere by itself.',
  neutral:
    'No signs were found. The files are then a neutral record of what the page showed; they report nothing about it.',
  failed: {
    gone: 'The product page is no longer open, or was never read. Open it, click Brushlight there and export again.',
    internal: 'The files could not be made. Nothing was saved. Try again; if it fails once more, read the page again.',
    storage:
      'This browser gives no storage to extensions here (a private window, perhaps), so a report cannot be kept.',
  },
  again: 'Try again',
  clock:
    'This computer’s clock seems wrong, going by the dates on the page. Times in the report come from that clock. Set it, read the page again and export once more.',
  diskFull: 'The disk is full. What you change from here on is lost when this tab closes. Make room, then save.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',

  shooting: (done, of) => `Photographing the reviews: ${count(done)} of ${count(of)}`,
  shootingHint: 'The product page scrolls by itself for a moment. Please leave its tab in front.',
  making: {
    page: 'Copying the reviews from the page…',
    pictures: 'Blacking out names in the pictures…',
    bundle: 'Putting the evidence file together…',
    pack: 'Drawing the PDF files…',
    saving: 'Saving…',
  },

  savedAt: (time) => `Saved at ${time}`,
  savedChanged: 'You changed something since. Save once more to have it in the files.',
  fileOf: { bundle: 'Evidence file, for you to keep', pack: 'Portal pack: PDF files to attach to a form' },
  savedHint:
    'The browser puts them among its downloads. If one is missing there, or you closed its question, save it here once more.',
  next: 'What to do next',
  eachPart: 'Each file of the pack alone',
  saveOne: 'Save alone',
  verifyLink: 'Check a saved file',
  nothingSent: 'Nothing was sent anywhere.',

  whom: 'To whom',
  proposed: 'Proposed',
  search: 'Look for another',
  searchHint: 'Name or country',
  found: (n) => plural(n, { one: '# recipient', other: '# recipients' }),
  onlyBundle: 'Nobody yet',
  onlyBundleHint: 'Only the evidence file, to keep.',
  channels: {
    web: 'Web form',
    app: 'App',
    phone: 'Phone',
    email: 'E-mail',
    post: 'Post',
    'in-app': 'Inside the shop’s app',
  },
  law: 'Legal basis',
  since: (date) => `in force since ${date}`,
  sinceUnknown: 'date not checked',
  limits: 'What the form takes',
  textLimit: (n) => `text up to ${count(n)} characters`,
  fileLimit: (n, size) =>
    `${plural(n, { one: '# file', other: '# files' })}${size === null ? '' : ` of up to ${size}`}`,
  fileTypes: (types) => `as ${types}`,
  noFiles: 'no files',
  limitsUnknown: 'unknown; kept to 1,000 characters and 4 files of 5 MB',
  steps: 'Way through the form',
  checkedOn: (date) => `Last checked ${date}`,
  unverified: 'not verified',
  openPage: 'Open its page',
  oneBody: 'You chose more than one. A dispute belongs to one body only; others will send it back.',

  happened: 'What happened',
  bought: 'Did you buy this item?',
  refund: 'Do you want money back?',
  yes: 'Yes',
  no: 'No',
  route: {
    report: {
      title: 'Report a pattern',
      body: 'You tell the body what you saw. It decides what to do with it and owes you no refund.',
    },
    dispute: {
      title: 'Settle your purchase',
      body: 'Ask the seller first. A consumer body or a court helps with your own purchase; it needs your name, the order and what you want.',
    },
    both: {
      title: 'Two separate matters',
      body: 'The pattern in the reviews and your own purchase are handled apart. Send the pattern as a report and your purchase as a complaint of its own.',
    },
  },
  routeChina: {
    report: {
      title: '举报 (report of a suspected violation)',
      body: 'Anyone may file it who has concrete leads; you answer for their truth. Filed with your name, you are told the result (AUCL art. 20, in force 2025-10-15; SAMR Order 121 arts 3 and 28, in force 2026-04-15).',
    },
    dispute: {
      title: '投诉 (your own dispute)',
      body: 'It needs a real purchase, your name, phone and address, the trader and a definite claim with its facts (SAMR Order 121 art. 10, in force 2026-04-15). Accepted or refused within 7 working days (art. 15).',
    },
    both: {
      title: '举报 and 投诉, in two texts',
      body: 'Even in one letter they are handled apart (SAMR Order 121 art. 9, in force 2026-04-15). Report the pattern, and file your own claim beside it.',
    },
  },
  oneDispute:
    'One dispute, one body: 12315 refuses a 投诉 that a consumer association already took (Order 121 art. 16).',
  aloneIsEnough: 'One careful report is enough. The same text filed many times is read as noise and weakens it.',

  evidence: 'Reviews with signs',
  evidenceHint: (n) =>
    plural(n, {
      one: 'Look at it. Untick it if you see an ordinary explanation.',
      other: 'Look through all #. Untick each for which you see an ordinary explanation.',
    }),
  evidenceNone: 'No review carries signs. There is nothing to tick.',
  include: 'Include',
  excluded: (n) => plural(n, { one: '# review left out', other: '# reviews left out' }),
  noName: 'No name shown',
  noText: '(stars only)',
  stars: (n) => `${n} of 5 stars`,
  toTheEnd: 'Scroll to the end of the list to confirm.',
  confirm: (n) =>
    plural(n, {
      one: 'I have looked at it and believe in good faith that what the report states is accurate',
      other: 'I have looked through them and believe in good faith that what the report states is accurate',
    }),
  confirmed: (time) => `Confirmed at ${time}`,

  pictures: 'Pictures of the reviews',
  picturesHint: 'Names and portraits are blacked out already. Look for others: a reply, a photo, an address.',
  noPictures: {
    forbidden:
      'The browser did not allow pictures of this page. Click Brushlight’s button on it and export again; the report goes without until then.',
    'not-in-front':
      'Another tab came in front, so no more pictures were taken. Take them again and leave the page in front.',
    gone: 'The product page was closed or left, so no more pictures were taken. Open it, click Brushlight there and export again.',
    nothing:
      'The reviews that were read do not stand on the page now, so there are no pictures. Show them on the page and take the pictures again.',
    full: 'The disk is full, so no pictures were kept. Make room and take them again.',
    skipped: 'No pictures were taken. You can take them now, or save without.',
  },
  takeAgain: 'Take the pictures again',
  picture: (n) => `Picture ${n}`,
  boxes: (n) => plural(n, { one: '# black box', other: '# black boxes' }),
  leaveOut: 'Leave this picture out',
  edit: 'Black out more',
  done: 'Done',
  addBox: 'Add a box',
  boxName: (n, kind) => `Box ${n}, ${kind}`,
  boxKinds: { name: 'name', face: 'portrait', contact: 'contact', account: 'number', other: 'yours' },
  editHint:
    'Drag over what nobody should see. With the keyboard: add a box, move it with the arrow keys, resize it with Shift and the arrow keys, remove it with Delete.',

  own: 'Your own evidence',
  ownHint:
    'A parcel card that offers money for stars, a chat, the order, the delivery record. Each file goes into the evidence file as it is, with its checksum. Cover names and addresses on it first.',
  addFiles: 'Add files…',
  ownKind: 'What it is',
  ownKinds: {
    card: 'Card in the parcel',
    chat: 'Chat with the seller',
    order: 'Order',
    logistics: 'Delivery record',
    listing: 'Page of the offer',
    other: 'Something else',
  },
  ownDescription: 'In a few words: what, where from, when',
  remove: 'Remove',
  notAdded: {
    empty: (name) => `${name} is empty and was not added. Choose the file you meant.`,
    twice: (name) => `${name} is here already and was not added a second time.`,
    unreadable: (name) => `${name} could not be read and was not added. Choose it again from this computer.`,
  },
  tooLarge: (name, most) =>
    `${name} is larger than ${most} and was not added. Make it smaller, or add only the page that matters.`,
  tooMany: (most) => `At most ${count(most)} files. Remove one to add another.`,

  texts: 'The text to paste',
  textsHint: 'Copy it into the form and read it before you send it. It is counted as the form counts.',
  textsFirst: 'Choose a recipient above, then its text stands here.',
  counter: (n, limit) => `${count(n)} of ${count(limit)} characters`,
  copy: 'Copy the text',
  copied: 'Copied',

  save: 'Save',
  saveHint: 'An evidence file for you, and PDF files that forms take. You decide what to do with them.',
  saveAgain: 'Save the report',
  unconfirmed: 'Not confirmed yet: the report then says so.',
  stamp: 'Fix the date (optional)',
  stampHint:
    'The checksums show that the files are unchanged since now, not when that was. A time-stamping service can add that: give it this request, which holds one checksum and nothing else.',
  stampSave: 'Save a time-stamp request (.tsq)',
  capture: 'Make the report again later (optional)',
  captureHint:
    'The capture holds what this report was made from: the reviews as read, with names, your pictures, files and answers. With it the command line makes the same files byte for byte, also in another language or for another recipient. Keep it to yourself, or give it only to a body you trust.',
  captureSave: 'Save the capture',
}
