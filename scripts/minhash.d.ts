/** The part of npm `minhash` 0.0.9 that the benchmark compares with; the package has no types. */
declare module 'minhash' {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number })
    update(shingle: string): void
    jaccard(other: Minhash): number
  }
  export class LshIndex {
    constructor(config?: { bandSize?: number })
    insert(key: string, minhash: Minhash): void
    query(minhash: Minhash): string[]
  }
}
