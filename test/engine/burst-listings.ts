/** Simulated listings for the tests of the burst signal, after the stress simulation of science note 1.3. */

/** One invented review; `copy` puts it among the near-duplicates. */
export interface Made {
  day: number | null
  stars?: number | null
  short?: boolean
  verified?: boolean | null
  copy?: boolean
  platformDefault?: boolean
}

/** Seeded chance for the simulations; the engine has none. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let t = state ^ (state >>> 15)
    t = Math.imul(t, 0x2c1b3c6d)
    t ^= t >>> 12
    return (t >>> 0) / 2 ** 32
  }
}

/** Days with gamma-varying traffic: the count of one day is geometric-like, far wider than Poisson. */
function arrivals(chance: () => number, mean: number): number {
  // Gamma(1.5) as half a chi-square with three degrees of freedom.
  let squares = 0
  for (let i = 0; i < 3; i++)
    squares += (Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())) ** 2
  const limit = Math.exp(-(mean * squares) / 3)
  let count = 0
  for (let product = chance(); product > limit; product *= chance()) count++
  return count
}

/**
 * A year of a genuine listing with about `n` reviews: launch decay, weekdays, two sales of three to ten days that
 * bring up to nine times the traffic and happier, terser buyers; ratings drift by `drift` over the year.
 */
export function genuine(chance: () => number, n: number, drift: number): Made[] {
  const pace = Array.from(
    { length: 365 },
    (_, t) => 1 + 0.15 * Math.sin((2 * Math.PI * t) / 7) + 1.5 * Math.exp(-t / 40),
  )
  const sale = new Set<number>()
  for (let s = 0; s < 2; s++) {
    const start = Math.floor(chance() * 365)
    const length = 3 + Math.floor(chance() * 8)
    const lift = 2 + chance() * 6
    for (let t = start; t < Math.min(365, start + length); t++) {
      pace[t] = (pace[t] ?? 0) + lift
      sale.add(t)
    }
  }
  const total = pace.reduce((sum, value) => sum + value, 0)
  return pace.flatMap((value, t) => {
    const mood = drift * (1 - (2 * t) / 365) + (sale.has(t) ? 0.6 * drift : 0)
    return Array.from({ length: arrivals(chance, (value / total) * n) }, () => ordinary(chance, 18_000 + t, mood))
  })
}

/** One genuine review: 65 % five stars, 10 % one star, 30 % short, 15 % unverified, 1 % copied. */
export function ordinary(chance: () => number, day: number, mood: number): Made {
  const at = chance()
  const five = Math.min(0.95, 0.65 + mood)
  const stars = at < five ? 5 : at < five + 0.1 ? 1 : 4
  return { day, stars, short: chance() < 0.3 + mood, verified: chance() > 0.15, copy: chance() < 0.01 }
}

/** `size` reviews within `days` days of that year, ordinary but for `marks`. */
export function campaign(chance: () => number, size: number, days: number, marks: Partial<Made>): Made[] {
  const start = 18_000 + Math.floor(chance() * (365 - days))
  return Array.from({ length: size }, () => ({
    ...ordinary(chance, start + Math.floor(chance() * days), 0),
    ...marks,
  }))
}
