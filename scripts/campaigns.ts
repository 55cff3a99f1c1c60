// Plants campaigns of every kind into simulated listings, puts honest look-alikes beside them, and checks what the
// engine says against what is known. Prints figures only. Exit 1 when a bar is missed. --quick: fewer listings.
// --only robustness: that part alone.
import type { Band } from '../src/engine/types.ts'
import { calibrations } from './lib/calibration.ts'
import { percent, print, printTable } from './lib/printing.ts'
import { rank, upperBound } from './lib/ranking.ts'
import { framing, halving, paraphrase } from './lib/robustness.ts'
import { shuffledCases } from './lib/shuffles.ts'
import {
  attackCases,
  type Case,
  honestCases,
  leavesSigns,
  type Outcome,
  outcomeOf,
  poolsFor,
  population,
  TIERS,
} from './lib/simulation.ts'

const QUICK = process.argv.includes('--quick')
/** `--only robustness` leaves the simulated listings out. */
const ONLY = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const SEED = 11
const SIZES = [8, 20, 60, 150, 500, 2_000]
const SHARES = [0.05, 0.1, 0.25, 0.5]
const BANDS: readonly Band[] = ['not-enough-data', 'no-signs', 'some-signs', 'strong-signs']
const POPULATION = QUICK ? { A: 100, B: 100, C: 60, D: 12 } : { A: 600, B: 500, C: 300, D: 140 }
/** What must never be in the worst band, whatever the rest. */
const NEVER_STRONG = ['sale-11-11', 'sale-618', 'sale-prime', 'launch', 'default-praise', 'points-farming']

const missed: string[] = []
const started = performance.now()
const bar = (name: string, ok: boolean, figure: string): void => {
  print(`${ok ? 'ok    ' : 'MISSED'}  ${name}: ${figure}`)
  if (!ok) missed.push(name)
}

const pools = poolsFor('test')
const source = { split: 'test' as const, seed: SEED, pools }
print(
  `Simulated listings, seed ${SEED}. Texts: ${pools.en.length - 1} English and ${pools.zh.length - 1} Chinese pools of real texts` +
    ' that the fit has not seen, and invented ones.',
)
if (ONLY !== 'robustness') simulated()
robust()
print(`\n${((performance.now() - started) / 1_000).toFixed(0)} s`)
if (missed.length > 0) {
  print(`MISSED: ${missed.join('; ')}`)
  process.exitCode = 1
}

function simulated(): void {
  const planted = run(
    'Planted campaigns',
    attackCases(source, SIZES, SHARES, (size) => (QUICK || size > 150 ? 1 : 2)),
  )
  const ordinary = run(
    'Honest listings',
    honestCases(source, SIZES, (size) => (QUICK || size > 500 ? 1 : size > 150 ? 2 : 4)),
  )
  const shuffled = run('Real listings, shuffled', shuffledCases(SEED, QUICK ? 1 : 3))
  detection(planted)
  falseAlarms([...ordinary, ...shuffled])
  ranking(planted, ordinary)
  calibrated(TIERS.flatMap((tier) => run(`Tier ${tier.name}`, population(source, tier, POPULATION[tier.name]))))
}

function run(title: string, cases: readonly Case[]): Outcome[] {
  const begun = performance.now()
  const outcomes = cases.map((one) => {
    const outcome = outcomeOf(one)
    // A verdict on 2,000 reviews is large; what is counted is not.
    return { ...outcome, verdict: { ...outcome.verdict, reviews: [], findings: [] } }
  })
  print(`${title}: ${cases.length} listings, ${((performance.now() - begun) / 1_000).toFixed(0)} s`)
  return outcomes
}

function detection(outcomes: readonly Outcome[]): void {
  print('\nPlanted campaigns: listings in not-enough-data / no-signs / some-signs / strong-signs, by planted share\n')
  const table = [['kind', 'reviews', ...SHARES.map(percent)]]
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))]
  for (const kind of kinds)
    for (const size of SIZES) {
      const own = outcomes.filter((one) => one.kind === kind && one.size === size)
      table.push([kind, String(size), ...SHARES.map((share) => counts(own.filter((one) => one.share === share)))])
    }
  printTable(table)
  print('\nPlanted a quarter or more of 150 reviews or more: in some-signs or worse (in strong-signs)\n')
  for (const kind of kinds) {
    const own = outcomes.filter((one) => one.kind === kind && one.size >= 150 && one.share >= 0.25)
    const [seen, strong] = [
      own.filter(isSeen).length,
      own.filter(({ verdict }) => verdict.band === 'strong-signs').length,
    ]
    const figure = `${seen} of ${own.length} (${strong})`
    const trace = own[0]?.attack?.trace ?? 'yes'
    if (trace === 'yes') bar(`${kind} seen ≥ 90 %`, seen >= 0.9 * own.length, figure)
    else print(`        ${kind}: ${figure}; leaves a trace? ${trace}`)
  }
}

function falseAlarms(outcomes: readonly Outcome[]): void {
  print('\nHonest listings: not-enough-data / no-signs / some-signs / strong-signs\n')
  const table = [['kind', 'listings', 'bands', 'lowest score']]
  for (const kind of new Set(outcomes.map((one) => one.kind))) {
    const own = outcomes.filter((one) => one.kind === kind)
    const scores = own.flatMap(({ verdict }) => verdict.score ?? [])
    table.push([kind, String(own.length), counts(own), scores.length > 0 ? String(Math.min(...scores)) : '–'])
  }
  printTable(table)
  print()
  const judged = outcomes.filter(({ verdict }) => verdict.band !== 'not-enough-data')
  const strong = judged.filter(({ verdict }) => verdict.band === 'strong-signs')
  const some = judged.filter(isSeen)
  const bound = upperBound(strong.length, judged.length)
  const shareOf = (part: readonly unknown[]): number => part.length / Math.max(1, judged.length)
  bar('honest in strong-signs ≤ 1 %', shareOf(strong) <= 0.01, `${strong.length} of ${judged.length}`)
  bar('  its upper 95 % bound ≤ 2 %', bound <= 0.02, percent(bound))
  bar('honest in some-signs or worse ≤ 10 %', shareOf(some) <= 0.1, `${some.length} of ${judged.length}`)
  const never = strong.filter(({ kind }) => NEVER_STRONG.includes(kind))
  bar('sales, launches and auto-praise never in strong-signs', never.length === 0, String(never.length))
  const few = outcomes.filter(({ size, verdict }) => size < 5 && verdict.band !== 'not-enough-data')
  bar('fewer than five reviews never judged', few.length === 0, String(few.length))
}

function ranking(attacks: readonly Outcome[], honestOnes: readonly Outcome[]): void {
  print('\nListing level: does the score put tampered listings below honest ones? Listings with a score only.\n')
  const auc = (own: readonly Outcome[]): number | null => {
    const both = [...own, ...honestOnes].filter(({ verdict }) => verdict.score !== null)
    return (
      rank(
        both.map(({ verdict }) => -(verdict.score ?? 0)),
        both.map(({ attack }) => attack !== null),
      )?.auc ?? null
    )
  }
  const traced = attacks.filter(({ attack }) => attack && leavesSigns(attack))
  const told = (name: string, own: readonly Outcome[]): void => print(`        ${name}: AUC ${auc(own)?.toFixed(3)}`)
  const clear = traced.filter(({ share, size }) => share >= 0.25 && size >= 150)
  const main = auc(clear) ?? 0
  bar('kinds that leave a trace, a quarter or more of 150 or more: AUC ≥ 0.95', main >= 0.95, main.toFixed(3))
  told(
    'the same, a quarter or more of 20 or more',
    traced.filter(({ share, size }) => share >= 0.25 && size >= 20),
  )
  told(
    'the same, a tenth or more of 20 or more',
    traced.filter(({ share, size }) => share >= 0.1 && size >= 20),
  )
  told('the same, all sizes and shares', traced)
  told('all kinds, all sizes and shares', attacks)
}

function calibrated(outcomes: readonly Outcome[]): void {
  print('\nCalibration: of four listings one with a campaign that leaves a trace (3 to 60 %)\n')
  for (const { tier, listings, error, covered, coveredTampered } of calibrations(outcomes)) {
    if (tier === 'all') bar('expected calibration error ≤ 0.05', error <= 0.05, error.toFixed(3))
    else
      print(
        `        tier ${tier}: ${listings} with a score, calibration error ${error.toFixed(3)}, covered where tampered ${percent(coveredTampered)}`,
      )
    const ok = QUICK || tier === 'all' || (covered >= 0.87 && covered <= 0.94)
    if (tier !== 'all') bar(`tier ${tier}: 90 % interval covers 87 to 94 %`, ok, percent(covered))
  }
}

function robust(): void {
  print('\nRobustness\n')
  for (const share of [0.15, 0.3]) {
    const { before, after } = paraphrase(SEED, pools, QUICK ? 2 : 8, share)
    const figure = `AUC ${before.toFixed(3)} → ${after.toFixed(3)}`
    if (share < 0.3) print(`        ${percent(share)} of the words of each template replaced: ${figure}`)
    else bar('30 % of the words of each template replaced: AUC lost ≤ 0.10', before - after <= 0.1, figure)
  }
  const halves = halving(SEED, pools, QUICK ? 40 : 200)
  bar('half a listing: interval never narrower', halves.narrower === 0, `${halves.narrower} of ${halves.compared}`)
  for (const { stars, moved, score } of framing(SEED, pools)) {
    const figure = `adjusted stars moved ${moved.toFixed(2)}, score ${score[0]} → ${score[1]}`
    bar(`20 copies of ${stars} stars among 2,000 genuine: adjusted stars moved ≤ 0.1`, moved <= 0.1, figure)
  }
}

function isSeen({ verdict }: Outcome): boolean {
  return verdict.band === 'some-signs' || verdict.band === 'strong-signs'
}

function counts(outcomes: readonly Outcome[]): string {
  return BANDS.map((band) => outcomes.filter(({ verdict }) => verdict.band === band).length).join(' / ')
}
