/** Calling the sentences of a catalogue without knowing what they are about. */

/** What a sentence is called with. */
type Sample = (strength: 0 | 1) => unknown

/** A number, a share, a text, a date, and an object whose every field is a number. Two strengths, to see what changes. */
const SAMPLES: readonly Sample[] = [
  (strength) => (strength === 0 ? 5 : 8),
  (strength) => (strength === 0 ? 'Alpha' : 'Omega'),
  (strength) => (strength === 0 ? '2026-03-05' : '2026-07-09'),
  (strength) => ['Alpha', strength === 0 ? 'Beta' : 'Omega'],
  (strength) => new Proxy({}, { get: () => (strength === 0 ? 5 : 8) }),
]

type Sentence = (...given: unknown[]) => unknown

/** What did not get what it expected. */
const ODD = /\b(?:undefined|NaN|null)\b|\[object|Invalid/

/** The text a sentence gives, or `null` where these are not the arguments it takes. */
function said(sentence: Sentence, given: readonly unknown[]): string | null {
  try {
    const text = sentence(...given)
    return typeof text === 'string' && !ODD.test(text) ? text : null
  } catch {
    return null
  }
}

/** The samples a sentence takes; `null` when none of ours will do. Tries all combinations: at most 5^4. */
export function argumentsOf(sentence: Sentence): readonly Sample[] | null {
  const try_ = (chosen: readonly Sample[]): readonly Sample[] | null => {
    if (chosen.length === Math.max(1, sentence.length)) {
      const works = ([0, 1] as const).every(
        (at) =>
          said(
            sentence,
            chosen.map((sample) => sample(at)),
          ) !== null,
      )
      return works ? chosen : null
    }
    for (const sample of SAMPLES) {
      const found = try_([...chosen, sample])
      if (found !== null) return found
    }
    return null
  }
  return try_([])
}

/** The text for the weak samples; '' where it cannot be called so. */
export const sampled = (sentence: Sentence, samples: readonly Sample[]): string =>
  said(
    sentence,
    samples.map((sample) => sample(0)),
  ) ?? ''

/** Which arguments change what is said. Both strengths take the same plural in every language we speak. */
export function heeded(sentence: Sentence, samples: readonly Sample[]): boolean[] {
  const before = sampled(sentence, samples)
  return samples.map((_, at) => {
    const given = samples.map((sample, other) => sample(other === at ? 1 : 0))
    return said(sentence, given) !== before
  })
}
