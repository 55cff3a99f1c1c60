/**
 * Bounds on what a page or a file can make us hold. A shop page is hostile input: everything is cut to these
 * before it is parsed further, and each cut is recorded as a gap. Sizes are UTF-16 units unless said.
 */
export const LIMITS = {
  /** Reviews of one listing that are kept. */
  reviews: 5_000,
  /** Text of one review that is kept. */
  text: 20_000,
  /** Text of one review that regular expressions may look at (a JavaScript regex cannot be interrupted). */
  scanned: 4_000,
  /** Titles, names, variants, ids. */
  label: 500,
  url: 2_000,
  photosPerReview: 50,
  galleryPhotos: 200,
  followUps: 10,
  gaps: 50,
  /** One block of JSON inside a page. */
  embeddedJson: 1_000_000,
  /** Nesting of JSON that is followed. */
  depth: 32,
  /** A whole input file of the command line, in bytes. */
  file: 64_000_000,
} as const
