import type { Sample } from './sample.ts'

const found = import.meta.glob<{ sample: Sample }>('./samples/*.ts', { eager: true })
export const SAMPLES: readonly Sample[] = Object.values(found).map(({ sample }) => sample)
