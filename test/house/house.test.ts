import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = process.cwd()
const run = (script: string, args: string[], cwd: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

describe('planted violations are caught by the tools that guard the layers', () => {
  let house = ''
  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), 'house-'))
    for (const name of ['src', 'test/house', 'tsconfig.json', 'package.json'])
      cpSync(name, path.join(house, name), { recursive: true })
    mkdirSync(path.join(house, 'node_modules'))
    for (const name of ['preact', 'webextension-polyfill', 'vite', '@types']) {
      const target = path.join(root, 'node_modules', name)
      execFileSync(process.execPath, [
        '-e',
        `require('fs').symlinkSync(${JSON.stringify(target)}, ${JSON.stringify(path.join(house, 'node_modules', name))}, 'junction')`,
      ])
    }
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  const plant = (file: string, text: string): void => writeFileSync(path.join(house, file), text)
  const layers = (): { status: number | null; output: string } =>
    run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ['--config', 'test/house/layers.cjs', 'src/engine', 'src/sites'],
      house,
    )
  const types = (layer: string): { status: number | null; output: string } =>
    run('typescript/bin/tsc', ['-p', `src/${layer}`], house)

  test('an import against the direction of flow', () => {
    plant('src/engine/planted.ts', "import { readPage } from '../sites/read.ts'\nexport const planted = readPage\n")
    const { status, output } = layers()
    expect(output).toContain('engine-imports: src/engine/planted.ts')
    expect(status).not.toBe(0)
    rmSync(path.join(house, 'src/engine/planted.ts'))
  })

  test('a cycle', () => {
    plant('src/engine/planted.ts', "export { b as a } from './planted2.ts'\n")
    plant('src/engine/planted2.ts', "export { a as b } from './planted.ts'\n")
    expect(layers().output).toContain('no-cycles')
    rmSync(path.join(house, 'src/engine/planted.ts'))
    rmSync(path.join(house, 'src/engine/planted2.ts'))
  })

  test.each([
    ['engine', 'document.title'],
    ['engine', 'fetch("https://a.example")'],
    ['report', 'document.title'],
    ['sites', 'chrome.runtime.id'],
  ])('%s knows no %s', (layer, expression) => {
    plant(`src/${layer}/planted.ts`, `export const planted = ${expression}\n`)
    const { status, output } = types(layer)
    expect(output).toContain('planted.ts')
    expect(status).not.toBe(0)
    rmSync(path.join(house, `src/${layer}/planted.ts`))
  })

  test.each(['Date.now()', 'new Date()', 'Math.random()'])('the engine cannot call %s', (expression) => {
    plant('src/engine/planted.ts', `export const planted = ${expression}\n`)
    const { status, output } = run(
      '@biomejs/biome/bin/biome',
      ['lint', '--config-path', 'test/house/lint.json', 'src/engine/planted.ts'],
      house,
    )
    expect(output).toContain('This layer is pure')
    expect(status).not.toBe(0)
    rmSync(path.join(house, 'src/engine/planted.ts'))
  })
})

describe('documents', () => {
  const text = (file: string): string => readFileSync(file, 'utf8')

  test('every path that docs/architecture.md names exists', () => {
    const named = [...text('docs/architecture.md').matchAll(/`((?:src|test|scripts|public|docs|\.ci)\/[^`\s]*)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(20)
    const concrete = named.filter((name) => !name.includes('<'))
    expect(concrete.filter((name) => !existsSync(name))).toEqual([])
  })

  test('every file that docs/adding-a-shop.md sends a newcomer to exists, or is made by new:site', () => {
    const named = [...text('docs/adding-a-shop.md').matchAll(/`((?:src|test|scripts)\/[^`\s]*)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !name.includes('teahouse') && !existsSync(name))).toEqual([])
  })

  test('.ci/run calls exactly the test command of the README', () => {
    const command = /^npm ci && npm test$/m
    expect(text('.ci/run')).toMatch(command)
    expect(text('README.md')).toMatch(command)
  })

  test('every npm script the documents name exists', () => {
    const scripts = Object.keys(JSON.parse(text('package.json')).scripts)
    const named = ['README.md', 'docs/architecture.md', 'docs/adding-a-shop.md', 'CONTRIBUTING.md']
      .filter((file) => existsSync(file))
      .flatMap((file) => [...text(file).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? ''))
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })

  test('the lock file names no registry address', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"')
  })
})
