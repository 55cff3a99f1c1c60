import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { demoListings } from '../../scripts/demo/index.ts'
import { startExport } from './exporting.ts'
import { DEMO, expect, test } from './fixtures.ts'

const verify = (file: string) =>
  spawnSync(process.execPath, ['dist/cli/brushlight.js', 'verify', file], { encoding: 'utf8' })

test('one click and a choice save a bundle that verifies; a changed one does not', async ({ world }) => {
  const brushed = demoListings.find(({ expected, language }) => expected === 'strong-signs' && language === 'zh')
  const page = await world.open(`https://${DEMO}/${brushed?.slug}`)
  const report = await startExport(world, page, /12315|evidence file|证据文件/)
  await expect(report.locator('.saved li')).not.toHaveCount(0, { timeout: 40_000 })
  const name = (await report.locator('.saved li b').first().textContent()) ?? ''
  expect(name).toMatch(/^case-\d{8}-[\w.-]+\.zip$/)
  const file = path.join(world.downloads, name)
  await expect.poll(() => existsSync(file)).toBe(true)
  expect(verify(file)).toMatchObject({ status: 0 })
  const bytes = readFileSync(file)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(file, bytes)
  expect(verify(file).status).not.toBe(0)
  await report.close()
  await page.close()
})
