import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Scene, Stage } from '../lib/stage.ts'
import { savedBy } from './report.ts'

/** The page that checks files, with what it says of these. */
async function checked(stage: Stage, files: Record<string, Uint8Array>): Promise<Page> {
  const page = await stage.visitOwn('verify')
  const given = Object.entries(files).map(([name, bytes]) => ({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(bytes),
  }))
  await page.locator('input[type=file]').setInputFiles(given)
  await page
    .locator('.checked li.card')
    .nth(given.length - 1)
    .waitFor()
  return page
}

const INVENTED = strToU8('An invented note.')

export const scenes: readonly Scene[] = [
  { page: 'verify', state: 'empty', open: (stage) => stage.visitOwn('verify') },
  {
    page: 'verify',
    state: 'unchanged',
    open: async (stage) => {
      const file = await savedBy(stage)
      return checked(stage, { [path.basename(file)]: readFileSync(file) })
    },
  },
  {
    page: 'verify',
    state: 'every-outcome',
    whole: true,
    open: async (stage) => {
      const file = await savedBy(stage)
      const bytes = readFileSync(file)
      const { 'data/reviews.csv': table, ...others } = unzipSync(bytes)
      return checked(stage, {
        'climbing.zip': zipSync({ '../outside.txt': INVENTED }),
        'half.zip': bytes.subarray(0, bytes.length >> 1),
        'holiday.zip': zipSync({ 'holiday.txt': INVENTED }),
        'edited.zip': zipSync({ ...others, 'data/reviews.csv': INVENTED, 'data/added.txt': table ?? INVENTED }),
        [path.basename(file)]: bytes,
      })
    },
  },
]
