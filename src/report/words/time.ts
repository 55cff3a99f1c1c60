/** `2026-11-23 12:41 UTC`, or the clock of a zone `hours` ahead; `null` when it is no time. */
export function utcTime(iso: string, hours = 0): string | null {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return null
  const shown = new Date(time + hours * 3_600_000).toISOString()
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)}${hours === 0 ? ' UTC' : ''}`
}
