import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { demoAsset, demoPages } from '../../scripts/demo/index.ts'
import { LIVING, livingAnswer } from './living-pages.ts'
import { manyAnswer } from './many-pages.ts'
import { markedAnswer } from './marked-pages.ts'
import { type Answer, openShops, type Shops } from './shops.ts'

export const DEMO = 'maple.example'
export const AMAZON = 'www.amazon.com'
export const HOSTS = [DEMO, AMAZON, LIVING]

const amazonPage = (): string => readFileSync(path.resolve('test/pages/amazon/product-2024/page.html'), 'utf8')

/** The demo shop, the living shop, and an invented product page under Amazon's name. */
export function answer(host: string, where: string, query: URLSearchParams): Answer | null {
  const many = manyAnswer(where) ?? markedAnswer(where)
  if (many) return many
  if (host === LIVING) return livingAnswer(host, where, query)
  if (host === AMAZON && where.startsWith('/dp/')) return { body: amazonPage() }
  if (host !== DEMO) return null
  const page = demoPages().find((candidate) => candidate.path === where)
  return page ? { body: page.html } : demoAsset(where)
}

export interface World extends Extension {
  shops: Shops
  open: (url: string) => Promise<Page>
}

/** One browser for all tests of a file. When it closes, its own network log must show no request of the extension. */
export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const shops = await openShops(answer)
      const extension = await launch({
        dist: path.resolve('dist/chrome'),
        hosts: HOSTS,
        httpsPort: shops.https,
        grantedOnce: [`https://${DEMO}`],
        inPrivate: true,
      })
      const open = async (url: string): Promise<Page> => {
        const page = await extension.context.newPage()
        await page.goto(url)
        return page
      }
      await use({ ...extension, shops, open })
      const sent = await extension.close()
      await shops.close()
      if (sent.length > 0) throw new Error(`the extension made requests of its own: ${sent.join(', ')}`)
    },
    { scope: 'worker' },
  ],
})
export const expect = test.expect
