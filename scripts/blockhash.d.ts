/** The part of npm `blockhash-core` 0.1.0 that the benchmark compares with; the package has no types. */
declare module 'blockhash-core' {
  interface Picture {
    width: number
    height: number
    data: Uint8ClampedArray
  }
  const blockhash: { bmvbhash: (picture: Picture, bits: number) => string }
  export default blockhash
}
