/** Seeded chance: everything the simulator does follows from one number. */
export interface Chance {
  /** Uniform in 0..1. */
  next: () => number
  below: (limit: number) => number
  hit: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** Standard normal. */
  normal: () => number
  /** Gamma with mean 1 and this shape: days that differ more than a Poisson's. */
  gamma: (shape: number) => number
  beta: (mean: number, concentration: number) => number
  shuffled: <T>(items: readonly T[]) => T[]
  /** A chance of its own, so that what one part draws does not shift another's. */
  fork: (label: string) => Chance
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32 (Tommy Ettinger).
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const gamma = (shape: number): number => gammaOf(shape, next, normal) / shape
  return {
    next,
    below,
    hit: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    normal,
    gamma,
    beta: (mean, concentration) => {
      const a = gammaOf(mean * concentration, next, normal)
      const b = gammaOf((1 - mean) * concentration, next, normal)
      return a / (a + b)
    },
    shuffled: (items) => {
      const out = [...items]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const kept = out[i]
        out[i] = out[j] as (typeof out)[number]
        out[j] = kept as (typeof out)[number]
      }
      return out
    },
    fork: (label) => chanceOf(seedOf(seed, label)),
  }
}

/** A seed for a part of something that has one. */
export function seedOf(seed: number, label: string): number {
  let h = seed ^ 0x9e3779b9
  for (let i = 0; i < label.length; i++) h = Math.imul(h ^ label.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Marsaglia & Tsang, ACM TOMS 2000. */
function gammaOf(shape: number, next: () => number, normal: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, next, normal) * (1 - next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
