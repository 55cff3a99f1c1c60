/** One line of a benchmark. */
export interface Measure {
  name: string
  value: number
  unit: 'ms' | 'share' | 'MB'
  /** What `limit` is about, where it is not `value` itself. */
  ratio?: number
  limit: string
  ok: boolean
  [detail: string]: unknown
}

/** Milliseconds of processor time. */
export function processorTime(work: () => void): number {
  const { user, system } = process.cpuUsage()
  work()
  const spent = process.cpuUsage({ user, system })
  return (spent.user + spent.system) / 1_000
}

/**
 * Least processor time of each work over `runs` runs, in turns: whatever else the machine does only adds, and turns
 * let a change of its pace touch all of them. A work prepares what it needs and returns what is timed.
 */
export function leastTimes<Name extends string>(
  works: Record<Name, () => () => void>,
  runs: number,
): Record<Name, number> {
  const least = {} as Record<Name, number>
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(works) as Name[]) {
      const time = processorTime(works[name]())
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, time)
    }
  return least
}

export const round = (value: number): number => Number(value.toPrecision(4))

/** Fresh values as a message brings them: an engine keeps what it found out about a string it has seen. */
export const fresh = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
