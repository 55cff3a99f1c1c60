import type { Listing } from '../../src/engine/types.ts'
import { readPayload } from '../../src/sites/payload.ts'

export const READ_AT = '2026-11-23T12:00:00Z'
export const JD = 'https://item.jd.com/100012345678.html'
export const TMALL = 'https://detail.tmall.com/item.htm?id=600000000002'

/** The Listing of a response; throws what the reader says when it refuses. */
export function readResponse(site: string, payload: unknown, url: string): Listing {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const result = readPayload(site, text, url, { readAt: READ_AT })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** What the reader says when it refuses. */
export function refused(site: string, text: string): string {
  const result = readPayload(site, text, JD, { readAt: READ_AT })
  if (result.ok) throw new Error('expected a refusal')
  return result.error
}

/** An invented comment in JD's format. */
export const COMMENT = {
  id: 1,
  guid: 'aaaa',
  nickname: '山***雀',
  content: '杯壁厚实&mdash;不烫手\n值得',
  creationTime: '2025-02-07 15:00:06',
  referenceTime: '2025-01-20 14:03:35',
  referenceId: '100012345678',
  referenceName: '云杉 陶瓷马克杯',
  score: 4,
  usefulVoteCount: 6,
  productColor: '雾蓝',
  productSize: '350ml',
  productSales: '[]',
  plusAvailable: 201,
  images: [{ imgUrl: '//img30.360buyimg.com/n0/s128x96_jfs/t1/1/2/3/4/invented/aaaa.jpg' }],
}
