import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = process.cwd()
let copy = ''
const at = (file: string): string => path.join(copy, file)

function node(script: string, ...args: string[]): { status: number | null; output: string } {
  const { CI: _, VITEST: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env,
  })
  return { status, output: stdout + stderr }
}
const newSite = (...args: string[]): { status: number | null; output: string } => node('scripts/new-site.mjs', ...args)
const goldens = (): { status: number | null; output: string } =>
  node('node_modules/vitest/vitest.mjs', 'run', 'test/sites/pages.test.ts', '-t', 'tea-house')

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'new-site-'))
  for (const name of ['src', 'scripts', 'test/sites', 'test/house', 'tsconfig.json', 'package.json', 'vite.config.ts'])
    cpSync(name, at(name), { recursive: true })
  cpSync('manifest.json', at('manifest.json'))
  cpSync('test/pages/generic', at('test/pages/generic'), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), at('node_modules'), 'junction')
}, 60_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test.each([
  [[], 'usage'],
  [['tea', 'house'], 'usage'],
  [['Tea House'], 'is no name'],
  [['../evil'], 'is no name'],
  [['x'], 'is no name'],
  [['amazon'], '"amazon" is taken'],
  [['bazaarvoice'], '"bazaarvoice" is taken'],
  [['generic'], '"generic" is taken'],
])('%j is refused in one sentence, with nothing written', (args, why) => {
  const before = [readdirSync(at('src/sites/adapters')), readdirSync(at('test/pages'))]
  const { status, output } = newSite(...args)
  expect(status).toBe(2)
  expect(output).toContain(why)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect([readdirSync(at('src/sites/adapters')), readdirSync(at('test/pages'))]).toEqual(before)
})

test('where the page cannot be written, the reader is not left behind', () => {
  rmSync(at('test/pages'), { recursive: true })
  writeFileSync(at('test/pages'), 'a file in the way')
  const { status, output } = newSite('tea-house')
  rmSync(at('test/pages'))
  cpSync('test/pages/generic', at('test/pages/generic'), { recursive: true })
  expect(status).toBe(2)
  expect(output).toContain('nothing was written')
  expect(existsSync(at('src/sites/adapters/tea-house.ts'))).toBe(false)
})

test('a new shop compiles, is lint-clean, and fails its golden test until a person has looked', () => {
  expect(newSite('tea-house').status).toBe(0)
  expect(newSite('tea-house')).toMatchObject({ status: 2 })
  expect(node('node_modules/typescript/bin/tsc', '-p', 'src/sites')).toEqual({ status: 0, output: '' })
  const files = ['src/sites/adapters/tea-house.ts', 'scripts/new-site.mjs']
  const lint = node('node_modules/@biomejs/biome/bin/biome', 'ci', '--config-path', 'test/house/lint.json', ...files)
  expect(lint.output).toContain('Checked 2 files')
  expect(lint.status).toBe(0)

  const before = goldens()
  expect(before.status).not.toBe(0)
  expect(before.output).toContain('no golden: npm run accept -- tea-house/basic')

  expect(node('scripts/run.mjs', 'accept', 'tea-house/basic').status).toBe(0)
  expect(node('scripts/run.mjs', 'accept', 'tea-house/basic', '--reviewed').status).toBe(0)
  const golden = JSON.parse(readFileSync(at('test/pages/tea-house/basic/listing.json'), 'utf8'))
  expect(golden).toMatchObject({ site: 'tea-house', id: '1001', coverage: { read: 2, stated: 2 } })
  expect(golden.reviews.map(({ postedOn }: { postedOn: string | null }) => postedOn)).toEqual(['2025-03-01', null])
  expect(goldens().status).toBe(0)
}, 180_000)
