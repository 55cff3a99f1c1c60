import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { startExport } from '../../test/e2e/exporting.ts'
import { demoListings } from '../demo/index.ts'
import type { Scene, Stage } from '../lib/stage.ts'

const WHOM = /12315|FTC|Federal|evidence file|证据文件/

/** Spoken as the scene is, with signs. */
function slugOf({ language }: Stage): string {
  const own = demoListings.filter(({ expected }) => expected === 'strong-signs')
  return (own.find((one) => (one.language === 'zh') === (language === 'zh-CN')) ?? own[0])?.slug ?? ''
}

/** The page of the export after its one click. */
async function exported(stage: Stage): Promise<Page> {
  const shop = await stage.visit(`${stage.shop}/${slugOf(stage)}`)
  const report = await startExport(stage, shop, WHOM)
  await report.locator('.saved li').first().waitFor({ timeout: 50_000 })
  return report
}

/** @returns where the bundle of an export is. */
export async function savedBy(stage: Stage): Promise<string> {
  const report = await exported(stage)
  const file = path.join(stage.downloads, (await report.locator('.saved li b').first().textContent()) ?? '')
  const end = Date.now() + 10_000
  while (!existsSync(file) && Date.now() < end) await new Promise((done) => setTimeout(done, 50))
  return file
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
    state: 'pictures',
    size: [900, 560],
    open: async (stage) => {
      const report = await exported(stage)
      await report.setViewportSize({ width: 900, height: 560 })
      await report.locator('.pictures img').nth(2).waitFor()
      await report.locator('#pictures').evaluate((heading) => heading.scrollIntoView())
      return report
    },
  },
  {
    page: 'report',
    state: 'cancelled',
    open: async (stage) => {
      const shop = await stage.visit(`${stage.shop}/${slugOf(stage)}`)
      const report = await startExport(stage, shop, WHOM)
      await report.locator('.busy').waitFor()
      await report.locator('.busy .link').click()
      await report.locator('.notice[role=status]').waitFor()
      return report
    },
  },
  {
    page: 'report',
    state: 'nothing-kept',
    open: async (stage) => {
      const page = await stage.visitOwn('report?draft=gone')
      await page.locator('[role=alert]').waitFor()
      return page
    },
  },
  ...(['file', 'file-narrow'] as const).map(
    (state): Scene => ({
      page: 'report',
      state,
      whole: true,
      size: state === 'file' ? [1280, 900] : [390, 844],
      open: async (stage) => {
        const folder = path.join(stage.downloads, 'opened')
        const bundle = unzipSync(readFileSync(await savedBy(stage)))
        for (const [name, bytes] of Object.entries(bundle)) {
          mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
          writeFileSync(path.join(folder, name), bytes)
        }
        return stage.visit(pathToFileURL(path.join(folder, 'data/report.html')).href)
      },
    }),
  ),
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
]
