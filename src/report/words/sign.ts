/**
 * Names of the shapes an installation's sign is made of (protocol/sign.ts), for those who do not see it. Marks and
 * popup say the same.
 */
export interface SignWords {
  shapes: Record<ShapeName, string>
  /** The sign as one phrase. */
  signOf: (first: string, second: string) => string
}

type ShapeName =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'cross'
  | 'star'
  | 'heart'
  | 'moon'
  | 'drop'
  | 'bolt'
  | 'flag'
  | 'house'
