import { describe, expect, it } from 'vitest'
import { rank, upperBound } from '../../scripts/lib/ranking.ts'
import {
  betaBinomialTail,
  betaQuantile,
  cauchyCombine,
  hypergeometricTail,
  logGamma,
  regularisedBeta,
} from '../../src/engine/measures/statistics.ts'

/** Exact counting with big integers: nothing here shares a formula with the engine. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let result = 1n
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i)
  return result
}
const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1))
/** numerator / denominator as a double, to about 17 digits. */
function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0
  let scale = 0
  let top = numerator
  while (top < denominator * 10n ** 18n) {
    top *= 10n
    scale++
  }
  return Number(`${top / denominator}e-${scale}`)
}
const close = (actual: number, wanted: number, relative = 1e-11): void =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(relative * Math.max(Math.abs(wanted), 1e-300))

describe('logGamma', () => {
  it('is ln (n − 1)! at whole numbers', () => {
    for (const n of [3, 5, 9, 10, 11, 23, 60, 171]) close(logGamma(n), lnOf(factorial(n - 1)), 1e-13)
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14)
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14)
  })
  it('is ln √π at one half, and obeys reflection', () => {
    close(logGamma(0.5), 0.5 * Math.log(Math.PI), 1e-13)
    for (const x of [0.1, 0.25, 0.73]) {
      close(logGamma(x) + logGamma(1 - x), Math.log(Math.PI / Math.sin(Math.PI * x)), 1e-12)
    }
  })
  it('is not a number outside its domain', () => {
    expect(logGamma(0)).toBeNaN()
    expect(logGamma(-1.5)).toBeNaN()
  })
})

/** ln of a big integer by its leading digits. */
function lnOf(value: bigint): number {
  const digits = value.toString()
  return Math.log(Number(`0.${digits.slice(0, 17)}`)) + digits.length * Math.LN10
}

describe('regularisedBeta', () => {
  // For whole a, b: I_x(a, b) = P(Binomial(a + b − 1, x) ≥ a), summed exactly for x = top / 10.
  const exact = (a: number, b: number, top: number): number => {
    const n = a + b - 1
    let sum = 0n
    for (let k = a; k <= n; k++) sum += choose(n, k) * BigInt(top) ** BigInt(k) * BigInt(10 - top) ** BigInt(n - k)
    return ratio(sum, 10n ** BigInt(n))
  }
  it('equals the exact binomial sum', () => {
    for (const [a, b] of [
      [1, 9],
      [2, 3],
      [7, 1],
      [12, 30],
      [40, 40],
      [3, 200],
    ] as const) {
      for (const top of [1, 3, 5, 8]) expect(regularisedBeta(a, b, top / 10)).toBeCloseTo(exact(a, b, top), 12)
    }
  })
  it('keeps relative precision in a far tail', () => {
    close(regularisedBeta(60, 20, 0.3), exact(60, 20, 3), 1e-10)
  })
  it('has the closed form of the arcsine law', () => {
    for (const x of [0.01, 0.4, 0.99])
      expect(regularisedBeta(0.5, 0.5, x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12)
  })
  it('is symmetric, and converges for thousands', () => {
    for (const [a, b, x] of [
      [2000, 3000, 0.41],
      [4999, 1, 0.9999],
      [0.3, 5000, 1e-5],
    ] as const) {
      expect(regularisedBeta(a, b, x) + regularisedBeta(b, a, 1 - x)).toBeCloseTo(1, 11)
    }
    expect(regularisedBeta(5000, 5000, 0.5)).toBeCloseTo(0.5, 11)
  })
  it('is 0 and 1 at and beyond the ends', () => {
    expect([-1, 0, 1, 2].map((x) => regularisedBeta(2, 3, x))).toEqual([0, 0, 1, 1])
  })
})

describe('betaQuantile', () => {
  it('inverts closed forms', () => {
    for (const p of [0.05, 0.5, 0.95]) {
      expect(betaQuantile(1, 1, p)).toBeCloseTo(p, 10)
      expect(betaQuantile(1, 9, p)).toBeCloseTo(1 - (1 - p) ** (1 / 9), 10)
      expect(betaQuantile(0.5, 0.5, p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 10)
    }
  })
  it('never falls while p rises', () => {
    for (const [a, b] of [
      [0.7, 12],
      [9, 1.2],
      [300, 4000],
    ] as const) {
      let before = 0
      for (let p = 0; p <= 1; p += 1 / 512) {
        const now = betaQuantile(a, b, p)
        expect(now).toBeGreaterThanOrEqual(before)
        before = now
      }
      expect(before).toBe(1)
    }
  })
})

describe('hypergeometricTail', () => {
  const exact = (x: number, population: number, successes: number, draws: number): number => {
    let sum = 0n
    for (let k = x; k <= draws; k++) sum += choose(successes, k) * choose(population - successes, draws - k)
    return ratio(sum, choose(population, draws))
  }
  it('equals exact counting, far and near tails', () => {
    for (const [population, successes, draws] of [
      [10, 4, 3],
      [21, 15, 14],
      [40, 14, 15],
      [300, 195, 42],
      [1000, 30, 30],
      [60, 60, 20],
      [60, 0, 20],
    ] as const) {
      for (let x = 0; x <= draws + 1; x++) {
        close(hypergeometricTail(x, population, successes, draws), exact(x, population, successes, draws), 1e-10)
      }
    }
  })
  it('is exact for five thousand', () => {
    expect(hypergeometricTail(10, 5000, 2500, 2500)).toBe(1)
    close(hypergeometricTail(120, 5000, 1000, 300), exact(120, 5000, 1000, 300), 1e-9)
    close(hypergeometricTail(300, 5000, 1000, 300), exact(300, 5000, 1000, 300), 1e-9)
  })
})

describe('betaBinomialTail', () => {
  // a, b whole: every term is a ratio of binomial coefficients.
  const exact = (x: number, n: number, a: number, b: number): number => {
    let sum = 0n
    for (let k = x; k <= n; k++) sum += choose(k + a - 1, k) * choose(n - k + b - 1, n - k)
    return ratio(sum, choose(n + a + b - 1, n))
  }
  it('equals exact counting', () => {
    for (const [n, a, b] of [
      [1, 1, 1],
      [20, 2, 11],
      [120, 3, 17],
      [400, 1, 9],
    ] as const) {
      for (let x = 0; x <= n + 1; x += Math.max(1, n >> 4)) {
        expect(betaBinomialTail(x, n, a, b)).toBeCloseTo(exact(x, n, a, b), 11)
      }
    }
    close(betaBinomialTail(400, 400, 1, 9), exact(400, 400, 1, 9), 1e-9)
  })
  it('is uniform under a flat prior', () => {
    expect(betaBinomialTail(3, 9, 1, 1)).toBeCloseTo(0.7, 12)
  })
})

describe('cauchyCombine', () => {
  it('returns what it is given when all agree', () => {
    for (const p of [1e-12, 0.003, 0.4]) close(cauchyCombine([p, p, p]), p, 1e-9)
    expect(cauchyCombine([0.02])).toBe(0.02)
    expect(cauchyCombine([])).toBe(1)
  })
  it('approaches Bonferroni for one small value among indifferent ones', () => {
    close(cauchyCombine([1e-9, 0.5, 0.5, 0.5]), 4e-9, 1e-6)
  })
  it('is not silenced by a test that gave exactly 1', () => {
    expect(cauchyCombine([1e-6, 1])).toBeLessThan(2.1e-6)
    expect(cauchyCombine([1e-6, 1, 1, 1, 1])).toBeLessThan(5.1e-6)
  })
  it('does not depend on order, stays within 0..1', () => {
    expect(cauchyCombine([0.9, 0.01, 0.3])).toBeCloseTo(cauchyCombine([0.3, 0.9, 0.01]), 14)
    expect(cauchyCombine([0, 0.7])).toBe(0)
    expect(cauchyCombine([1, 1, 1])).toBeLessThanOrEqual(1)
  })
})

describe('the ranking measures of npm run accuracy', () => {
  const scores = [9, 7, 7, 7, 5, 5, 3, 1]
  const truth = [true, false, true, true, false, true, false, false]
  it('count pairs, ties as half', () => {
    let won = 0
    scores.forEach((a, i) => {
      scores.forEach((b, j) => {
        if (truth[i] && !truth[j]) won += a > b ? 1 : a === b ? 0.5 : 0
      })
    })
    expect(rank(scores, truth)?.auc).toBeCloseTo(won / 16, 12)
    expect(rank([...scores].reverse(), [...truth].reverse())?.auc).toBeCloseTo(won / 16, 12)
  })
  it('take tied scores as one step of precision', () => {
    // Steps: 1 of 1, 3 of 4, 4 of 6.
    expect(rank(scores, truth)?.ap).toBeCloseTo((1 * 1 + 2 * (3 / 4) + 1 * (4 / 6)) / 4, 12)
  })
  it('are silent on constant scores and on one class', () => {
    expect(rank([1, 1, 1], [true, false, true])).toBeNull()
    expect(rank([1, 2, 3], [true, true, true])).toBeNull()
  })
  it('bound a share from above', () => {
    expect(upperBound(0, 149)).toBeCloseTo(1 - 0.05 ** (1 / 149), 10)
    expect(upperBound(0, 149)).toBeLessThan(0.02)
    expect(upperBound(12, 1000)).toBeLessThan(0.02)
    expect(upperBound(13, 1000)).toBeGreaterThan(0.02)
    expect(upperBound(3, 3)).toBe(1)
  })
})
