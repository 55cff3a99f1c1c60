// Photographs every screen and state from the real extension, light and dark, in Chinese and English, into one contact
// sheet (out/screens/index.html and sheet.png), and looks at each with axe. Scenes stand in screens/*.ts.
// --only WORD: scenes whose page/state holds it. --docs: copies the six best into docs/screens. --built: takes dist/
// as it is. Exit 1 when a scene could not be brought about, or axe finds something serious.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { contactSheet, type Shot } from './lib/contact-sheet.ts'
import { print } from './lib/printing.ts'
import { openStage, type Scene, type Stage, type Theme } from './lib/stage.ts'

const OUT = 'out/screens'
const DOCS = 'docs/screens'
/** The six best: `page/state.language.theme`. */
const BEST: readonly string[] = [
  'popup/strong-signs.en.light',
  'details/days-chosen.en.light',
  'marks/opened.zh-CN.dark',
  'welcome/first.en.light',
  'report/pictures.zh-CN.light',
  'verify/unchanged.en.light',
]
const MOST_DOCS_BYTES = 600_000
const LANGUAGES = ['en', 'zh-CN'] as const
const THEMES: readonly Theme[] = ['light', 'dark']

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, docs: { type: 'boolean' }, built: { type: 'boolean' } },
})

const files = import.meta.glob<{ scenes: readonly Scene[] }>('./screens/*.ts', { eager: true })
const scenes = Object.values(files)
  .flatMap((file) => file.scenes)
  .filter(({ page, state }) => `${page}/${state}`.includes(options.only ?? ''))

const shots: Shot[] = []
const troubles: string[] = []
await main()

async function main(): Promise<void> {
  if (!options.built && spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
    process.exit(1)
  if (options.only === undefined) rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const granted of [false, true]) {
    const own = scenes.filter((scene) => (scene.granted ?? false) === granted)
    if (own.length > 0) for (const language of LANGUAGES) await photographAll(language, granted, own)
  }
  shots.sort((a, b) => (`${a.page}/${a.state}` < `${b.page}/${b.state}` ? -1 : 1))
  await writeSheet()
  if (options.docs) copyBest()
  print(`\n${scenes.length} scenes, ${shots.length} pictures: ${OUT}/index.html, ${OUT}/sheet.png`)
  for (const trouble of troubles) print(`NOT AS IT SHOULD BE: ${trouble}`)
  process.exit(troubles.length > 0 ? 1 : 0)
}

async function photographAll(language: Stage['language'], granted: boolean, own: readonly Scene[]): Promise<void> {
  const stage = await openStage(language, granted)
  for (const scene of own) {
    const name = `${scene.page}/${scene.state}`
    await stage.reset()
    try {
      await photograph(stage, scene)
    } catch (error) {
      troubles.push(`${name} in ${language}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await stage.end()
}

async function photograph(stage: Stage, scene: Scene): Promise<void> {
  let page: Page | null = null
  for (const theme of THEMES) {
    if (page !== null && scene.anew) await stage.reset()
    if (page === null || scene.anew) {
      page = await scene.open(stage, theme)
      if (scene.size) await page.setViewportSize({ width: scene.size[0], height: scene.size[1] })
    }
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await grown(page)
    const file = `${scene.page}/${scene.state}.${stage.language}.${theme}.png`
    mkdirSync(path.join(OUT, scene.page), { recursive: true })
    await page.screenshot({ path: path.join(OUT, file), fullPage: scene.whole ?? false, animations: 'disabled' })
    shots.push({ page: scene.page, state: scene.state, language: stage.language, theme, file })
    if (page.url().startsWith('chrome-extension:')) await lookAt(page, file)
  }
  print(`${scene.page}/${scene.state} ${stage.language}`)
}

/** A popup grows to its content over a few frames. */
async function grown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let same = 0, last = -1; same < 6; ) {
      await new Promise(requestAnimationFrame)
      same = innerHeight === last ? same + 1 : 0
      last = innerHeight
    }
  })
}

async function lookAt(page: Page, file: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  for (const { id, impact, nodes } of violations)
    if (impact === 'serious' || impact === 'critical')
      troubles.push(`axe, ${file}: ${id} (${impact}) at ${nodes[0]?.target.join(' ')}`)
}

async function writeSheet(): Promise<void> {
  const { chromium } = await import('@playwright/test')
  const { browserPath } = await import('./browser.mjs')
  const browser = await chromium.launch({ executablePath: browserPath('chromium') })
  const page = await browser.newPage({ viewport: { width: 1450, height: 900 } })
  for (const name of new Set(shots.map((shot) => shot.page)))
    await picture(
      page,
      `sheet-${name}`,
      shots.filter((shot) => shot.page === name),
    )
  await picture(page, 'index', shots)
  await browser.close()
}

async function picture(page: Page, name: string, own: readonly Shot[]): Promise<void> {
  const file = path.join(OUT, `${name}.html`)
  writeFileSync(file, contactSheet(own))
  await page.goto(pathToFileURL(path.resolve(file)).href)
  await page.screenshot({ path: path.join(OUT, name === 'index' ? 'sheet.png' : `${name}.png`), fullPage: true })
}

function copyBest(): void {
  rmSync(DOCS, { recursive: true, force: true })
  mkdirSync(DOCS, { recursive: true })
  let bytes = 0
  for (const name of BEST) {
    const to = path.join(DOCS, `${name.replaceAll(/[/.]/g, '-')}.png`)
    copyFileSync(path.join(OUT, `${name}.png`), to)
    bytes += statSync(to).size
  }
  print(`${BEST.length} pictures in ${DOCS}, ${bytes} bytes`)
  if (bytes > MOST_DOCS_BYTES) troubles.push(`${DOCS} holds ${bytes} bytes, more than ${MOST_DOCS_BYTES}`)
}
