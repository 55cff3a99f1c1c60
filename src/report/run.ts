import { finish, type Steps } from '../engine/steps.ts'

/**
 * Runs work in pieces to its end. Given from outside, because this layer knows no clock and no screen: a page lets the
 * screen have its turn between two pieces.
 */
export type Run = <T>(steps: Steps<T>) => Promise<T>

export const atOnce: Run = async (steps) => finish(steps)
