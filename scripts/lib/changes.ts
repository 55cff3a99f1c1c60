/** Lines that are only in one of two texts, in order, marked + and -, with their line numbers. O(a · b). */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.trimEnd().split('\n'))) as [
    string[],
    string[],
  ]
  /** Length of the longest common subsequence of what is left from each place on. */
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (common[i] as Uint32Array)[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const changes: string[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1]
    else if (j < now.length && (i === old.length || at(i, j + 1) > at(i + 1, j))) changes.push(`+${j + 1} ${now[j++]}`)
    else if (i < old.length) changes.push(`-${i + 1} ${old[i++]}`)
  }
  return changes
}
