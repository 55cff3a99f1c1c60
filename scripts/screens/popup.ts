import { demoListings } from '../demo/index.ts'
import type { Scene } from '../lib/stage.ts'

const bands = ['strong-signs', 'some-signs', 'no-signs', 'not-enough-data'] as const

/** One listing of the demo shop for each band. */
export const scenes: readonly Scene[] = bands.map((band) => ({
  page: 'popup',
  state: band,
  open: ({ popupOn, language }) => {
    const own = demoListings.filter(({ expected }) => expected === band)
    const spoken = own.find((listing) => (listing.language === 'zh') === (language === 'zh-CN')) ?? own[0]
    return popupOn(spoken?.slug ?? '')
  },
}))
