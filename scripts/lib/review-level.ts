import { judge } from '../../src/engine/judge.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { mulberry32 } from '../planted.ts'
import { isMeasuredOn } from './fit-history.ts'
import { percent, print, printTable } from './printing.ts'
import { rank, spreadOf } from './ranking.ts'
import { byListing, listingOf, missing, type Row, reviewOf, rowsOf } from './sets.ts'

const NOW = '2026-01-01T00:00:00Z'
const SEED = 20_260_101

/** What is kept from the engine, and what it must reach. */
interface Task {
  set: string
  how: string
  memory?: boolean
  hide?: readonly ('stars' | 'accounts' | 'dates')[]
  /** Least AUC, and least average precision as a multiple of the base rate. */
  auc?: number
  lift?: number
  /** Listings the weights were measured on are left out of the figures, not of the memory. */
  heldOut?: boolean
}

const TASKS: readonly Task[] = [
  { set: 'yelpchi-meta', how: 'memory stream', memory: true, auc: 0.75, lift: 2.2 },
  { set: 'yelpchi-meta', how: 'memory stream, listings not measured on', memory: true, heldOut: true },
  { set: 'yelpchi-meta', how: 'memory none', auc: 0.6 },
  { set: 'yelpchi-meta', how: 'memory none, listings not measured on', heldOut: true },
  { set: 'dianping-icdm2014', how: 'accounts hidden, with stars', hide: ['accounts'] },
  { set: 'dianping-icdm2014', how: 'accounts hidden, without stars', hide: ['accounts', 'stars'], auc: 0.6 },
  { set: 'jd-nike-water-army', how: 'text alone', hide: ['accounts', 'stars', 'dates'] },
  { set: 'jd-nike-water-army', how: 'all that is shown' },
  { set: 'ott-op-spam', how: 'text alone' },
  { set: 'salminen-cg-subset', how: 'text alone' },
  { set: 'llm-hotel', how: 'text alone' },
  { set: 'shopee-id', how: 'all that is shown' },
]

/** Prints how suspicion ranks labelled reviews, beside the cues any claim must beat. @returns what was not reached. */
export function reviewLevel(): string[] {
  const missed: string[] = []
  const table = [
    [
      'set',
      'shown',
      'n',
      'base',
      'suspicion: AUC',
      'AP / base',
      'values',
      'fewer reviews',
      'shorter',
      '5 stars',
      '1 or 5',
    ],
  ]
  for (const task of TASKS) {
    if (missing([task.set]).length > 0) {
      print(`${task.set} (${task.how}): skipped, not in this folder`)
      continue
    }
    const { cells, failed } = measured(task)
    table.push([task.set, task.how, ...cells])
    missed.push(...failed)
  }
  print()
  printTable(table)
  return missed
}

function measured(task: Task): { cells: string[]; failed: string[] } {
  const rows = labelledRows(task.set).map((row) => hidden(row, task.hide ?? []))
  const suspicion = suspicionOf(rows, task.memory === true)
  const known = rows.filter(
    ({ label, listing_id }) => label !== null && !(task.heldOut && isMeasuredOn(listing_id ?? '')),
  )
  const truth = known.map(({ label }) => label === 'fake')
  const scores = known.map(({ id }) => suspicion.get(id) ?? 0)
  const own = rank(scores, truth)
  const base = truth.filter(Boolean).length / truth.length
  const by = (score: (row: Row) => number): string => rank(known.map(score), truth)?.auc.toFixed(3) ?? 'n/a'
  const written = known.filter(({ text }) => (text ?? '') !== '').length * 2 > known.length
  const counts = new Map<string, number>()
  for (const { user_id } of rows) if (user_id) counts.set(user_id, (counts.get(user_id) ?? 0) + 1)
  if (!own) return { cells: [String(known.length), percent(base), 'constant'], failed: [] }
  const spread = spreadOf(
    scores,
    truth,
    known.map(({ listing_id }) => listing_id ?? ''),
    mulberry32(SEED),
  )
  const lift = own.ap / base
  const failed: string[] = []
  const name = `${task.set} (${task.how})`
  if (task.auc && own.auc < task.auc) failed.push(`${name}: AUC ${own.auc.toFixed(3)}, at least ${task.auc} wanted`)
  if (task.lift && lift < task.lift)
    failed.push(`${name}: AP ${lift.toFixed(2)} × base rate, at least ${task.lift} wanted`)
  const range = ([low, high]: [number, number], of: number): string =>
    `[${(low / of).toFixed(of === 1 ? 3 : 2)}, ${(high / of).toFixed(of === 1 ? 3 : 2)}]`
  return {
    cells: [
      String(known.length),
      percent(base),
      `${own.auc.toFixed(3)} ${range(spread.auc, 1)}`,
      `${lift.toFixed(2)} ${range(spread.ap, base)}`,
      String(own.distinct),
      task.memory ? by(({ user_id }) => -(counts.get(user_id ?? '') ?? 0)) : 'n/a',
      written ? by(({ text }) => -(text ?? '').length) : 'n/a',
      by(({ rating }) => Number(rating === 5)),
      by(({ rating }) => Number(rating === 5 || rating === 1)),
    ],
    failed,
  }
}

/** As `judge --stream` would say it, with memory `stream` or `none`. */
function suspicionOf(rows: readonly Row[], memory: boolean): Map<string, number> {
  const listings = Array.from(byListing(rows), ([id, group]) => listingOf(id, group.map(reviewOf)))
  const gathering = gatherPast()
  if (memory) for (const listing of listings) gathering.add(listing)
  const past = memory ? gathering.past() : null
  const suspicion = new Map<string, number>()
  for (const listing of listings)
    for (const review of judge(listing, { now: NOW, past }).reviews) suspicion.set(review.id, review.suspicion)
  return suspicion
}

function hidden(row: Row, what: readonly string[]): Row {
  return {
    ...row,
    ...(what.includes('stars') ? { rating: null } : {}),
    ...(what.includes('accounts') ? { user_id: null, user_mask: null, reviewer_name: null } : {}),
    ...(what.includes('dates') ? { date: null } : {}),
  }
}

/** llm-hotel holds positives only: the honest reviews of the same hotels are those of ott-op-spam. */
function labelledRows(set: string): Row[] {
  const rows = rowsOf(set)
  if (set !== 'llm-hotel' || missing(['ott-op-spam']).length > 0) return rows
  return [...rows, ...rowsOf('ott-op-spam').filter(({ label }) => label === 'genuine')]
}
