import type { EvidenceKind } from '../../../report/evidence-kind.ts'
import type { ShotTrouble } from '../draft.ts'

/** Ways to reach a recipient. */
type Channel = 'web' | 'app' | 'phone' | 'email' | 'post' | 'in-app'

/** What the shopper can do with a recipient, by what happened. */
export type Route = 'report' | 'dispute' | 'both'

/** What the page of the export says. Sentences about reviews and findings come from report/words. */
export interface ReportPage {
  /** Of the document. */
  title: string
  lead: string
  /** Nothing weighs against the reviews. */
  neutral: string
  failed: Record<'gone' | 'internal' | 'storage', string>
  again: string
  /** The clock differs from what the page shows. */
  clock: string
  diskFull: string
  cancel: string
  cancelled: string

  shooting: (done: number, of: number) => string
  shootingHint: string
  making: Record<'page' | 'pictures' | 'bundle' | 'pack' | 'saving', string>

  savedAt: (time: string) => string
  savedChanged: string
  fileOf: Record<'bundle' | 'pack', string>
  /** Nobody tells a page whether a download was refused. */
  savedHint: string
  /** Above the ways to the recipients. */
  next: string
  eachPart: string
  saveOne: string
  verifyLink: string
  nothingSent: string

  whom: string
  proposed: string
  search: string
  searchHint: string
  found: (n: number) => string
  onlyBundle: string
  onlyBundleHint: string
  channels: Record<Channel, string>
  law: string
  since: (date: string) => string
  sinceUnknown: string
  limits: string
  textLimit: (n: number) => string
  fileLimit: (n: number, size: string | null) => string
  fileTypes: (types: string) => string
  noFiles: string
  limitsUnknown: string
  steps: string
  checkedOn: (date: string) => string
  unverified: string
  openPage: string
  oneBody: string

  happened: string
  bought: string
  refund: string
  yes: string
  no: string
  route: Record<Route, { title: string; body: string }>
  routeChina: Record<Route, { title: string; body: string }>
  oneDispute: string
  aloneIsEnough: string

  evidence: string
  evidenceHint: (n: number) => string
  evidenceNone: string
  include: string
  excluded: (n: number) => string
  noName: string
  noText: string
  stars: (n: number) => string
  toTheEnd: string
  confirm: (n: number) => string
  confirmed: (time: string) => string

  pictures: string
  picturesHint: string
  noPictures: Record<ShotTrouble, string> & { skipped: string }
  takeAgain: string
  picture: (n: number) => string
  boxes: (n: number) => string
  leaveOut: string
  edit: string
  done: string
  addBox: string
  /** `kind`: one of `boxKinds`. */
  boxName: (n: number, kind: string) => string
  boxKinds: Record<'name' | 'face' | 'contact' | 'account' | 'other', string>
  editHint: string

  own: string
  ownHint: string
  addFiles: string
  ownKind: string
  ownKinds: Record<EvidenceKind, string>
  ownDescription: string
  remove: string
  notAdded: Record<'empty' | 'twice' | 'unreadable', (name: string) => string>
  tooLarge: (name: string, most: string) => string
  tooMany: (most: number) => string

  texts: string
  textsHint: string
  textsFirst: string
  counter: (n: number, limit: number) => string
  copy: string
  copied: string

  save: string
  saveHint: string
  saveAgain: string
  unconfirmed: string
  stamp: string
  stampHint: string
  stampSave: string
  /** What the report was made from, as a file: heading, what is in it and what for, and the button. */
  capture: string
  captureHint: string
  captureSave: string
}
