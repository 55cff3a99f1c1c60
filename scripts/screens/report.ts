import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { startExport } from '../../test/e2e/exporting.ts'
import { demoListings } from '../demo/index.ts'
import type { Scene, Stage } from '../lib/stage.ts'

/** Spoken as the scene is, with signs. */
function slugOf({ language }: Stage): string {
  const own = demoListings.filter(({ expected }) => expected === 'strong-signs')
  return (own.find((one) => (one.language === 'zh') === (language === 'zh-CN')) ?? own[0])?.slug ?? ''
}

/** The page of the export after its one click. */
async function exported(stage: Stage): Promise<Page> {
  const shop = await stage.visit(`${stage.shop}/${slugOf(stage)}`)
  const report = await startExport(stage, shop, /12315|FTC|Federal|evidence file|证据文件/)
  await report.locator('.saved li').first().waitFor({ timeout: 50_000 })
  return report
}

export const scenes: readonly Scene[] = [
  { page: 'report', state: 'saved', whole: true, open: exported },
  {
    page: 'report',
    state: 'blacking-out',
    whole: true,
    size: [900, 900],
    open: async (stage) => {
      const report = await exported(stage)
      await report.locator('input[name=bought]').first().check()
      await report.locator('input[name=refund]').first().check()
      await report.locator('.pictures button.link').first().click()
      await report.locator('.tools .plain-button').click()
      return report
    },
  },
  { page: 'report', state: 'narrow', whole: true, size: [320, 900], open: exported },
  {
    page: 'report',
    state: 'choice',
    open: async (stage) => {
      const popup = await stage.popupOn(slugOf(stage))
      await popup.locator('footer button.primary').click()
      await popup.locator('.export-choice input:checked').waitFor()
      return popup
    },
  },
  {
    page: 'verify',
    state: 'checked',
    whole: true,
    open: async (stage) => {
      const report = await exported(stage)
      const file = path.join(stage.downloads, (await report.locator('.saved li b').first().textContent()) ?? '')
      const bytes = readFileSync(file)
      const changed = Buffer.from(bytes)
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
      const page = await stage.visitOwn('verify')
      const type = 'application/zip'
      await page.locator('input[type=file]').setInputFiles([
        { name: path.basename(file), mimeType: type, buffer: bytes },
        { name: 'changed.zip', mimeType: type, buffer: changed },
        { name: 'holiday.zip', mimeType: type, buffer: Buffer.from('no zip at all') },
      ])
      await page.locator('.checked li.card').nth(2).waitFor()
      return page
    },
  },
]
