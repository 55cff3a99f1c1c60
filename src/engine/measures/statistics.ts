/**
 * The few distributions the signals need. All are deterministic, allocate nothing, and work in logarithms where
 * counts are large. Counts are non-negative integers; arguments outside a support give the natural limit (0 or 1).
 */

/** Coefficients B₂ₖ / (2k (2k − 1)) of Stirling's series (Abramowitz & Stegun 6.1.41), k = 1..6. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360] as const
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** ln Γ(x) for x > 0, to about 1e-14 relative; `NaN` for x ≤ 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  // The series needs a large argument: climb there with Γ(x + 1) = x Γ(x).
  let shift = 1
  let y = x
  for (; y < 10; y++) shift *= y
  const inverse = 1 / y
  const square = inverse * inverse
  let tail = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) tail = tail * square + (STIRLING[k] ?? 0)
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + tail * inverse - Math.log(shift)
}

/** ln of the number of ways to choose k of n. */
const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/**
 * I_x(a, b), the distribution function of Beta(a, b) at x; a, b > 0. Continued fraction of NIST DLMF
 * 8.17.22, on the side of the mean where it converges in O(√max(a, b)) steps.
 */
export function regularisedBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2)
    ? clampShare((front * betaFraction(a, b, x)) / a)
    : clampShare(1 - (front * betaFraction(b, a, 1 - x)) / b)
}

/** Smallest x with I_x(a, b) ≥ p, to 1e-12. Bisection, so that it never falls while p rises. About 40 evaluations. */
export function betaQuantile(a: number, b: number, p: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let low = 0
  let high = 1
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (regularisedBeta(a, b, middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * P(X ≥ x) where X counts successes among `draws` drawn without replacement from `population`, `successes` of which
 * are successes: the one-sided test of Fisher. O(draws).
 */
export function hypergeometricTail(x: number, population: number, successes: number, draws: number): number {
  const least = Math.max(0, draws - (population - successes))
  const most = Math.min(draws, successes)
  if (x <= least) return 1
  if (x > most) return 0
  const upper = x > (draws * successes) / population
  const from = upper ? x : x - 1
  const failures = population - successes
  const first = Math.exp(logChoose(successes, from) + logChoose(failures, draws - from) - logChoose(population, draws))
  // Sum the lighter tail from its heaviest term outwards, each term from the one before.
  let term = first
  let sum = first
  if (upper) {
    for (let k = from; k < most && term > sum * 1e-17; k++) {
      term *= ((successes - k) / (k + 1)) * ((draws - k) / (failures - draws + k + 1))
      sum += term
    }
    return clampShare(sum)
  }
  for (let k = from; k > least && term > sum * 1e-17; k--) {
    term *= (k / (successes - k + 1)) * ((failures - draws + k) / (draws - k + 1))
    sum += term
  }
  return clampShare(1 - sum)
}

/** P(X ≥ x) where X ~ Binomial(n, θ) and θ ~ Beta(a, b), a, b > 0: counts that vary more than chance alone. O(n). */
export function betaBinomialTail(x: number, n: number, a: number, b: number): number {
  if (x <= 0) return 1
  if (x > n) return 0
  const upper = x > (n * a) / (a + b)
  const from = upper ? x : x - 1
  const first = Math.exp(logChoose(n, from) + logBeta(from + a, n - from + b) - logBeta(a, b))
  let term = first
  let sum = first
  if (upper) {
    for (let k = from; k < n; k++) {
      term *= ((n - k) / (k + 1)) * ((k + a) / (n - k - 1 + b))
      sum += term
    }
    return clampShare(sum)
  }
  for (let k = from; k > 0; k--) {
    term *= (k / (n - k + 1)) * ((n - k + b) / (k - 1 + a))
    sum += term
  }
  return clampShare(1 - sum)
}

/**
 * One p-value for several that may depend on each other (Liu & Xie, JASA 2020). A discrete test often gives exactly 1,
 * which would outvote everything else; each p is therefore held at 1 − 1/count at most. An empty list gives 1.
 */
export function cauchyCombine(pValues: readonly number[]): number {
  const count = pValues.length
  if (count === 0) return 1
  if (count === 1) return clampShare(pValues[0] ?? 1)
  const most = 1 - 1 / count
  let sum = 0
  for (const p of pValues) {
    if (p <= 0) return 0
    sum += 1 / Math.tan(Math.PI * Math.min(p, most))
  }
  const mean = sum / count
  // atan(1/mean)/π keeps its digits where 1/2 − atan(mean)/π would cancel.
  return mean > 0 ? Math.atan(1 / mean) / Math.PI : 0.5 - Math.atan(mean) / Math.PI
}

/** The modified Lentz method for the continued fraction of I_x(a, b). */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    product *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    product *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return product
}

const clampShare = (value: number): number => Math.min(1, Math.max(0, value))
