import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const CACHE = path.resolve('node_modules/.cache/brushlight')
const HOUR = 3_600_000

/**
 * The command line, bundled as scripts/build.mjs bundles it. @returns the path of the script. Built once for each
 * content of the sources; test files that ask at the same time may build twice, and the first one wins.
 */
export async function buildCli(): Promise<string> {
  const directory = path.join(CACHE, `cli-${sourceHash()}`)
  const script = path.join(directory, 'brushlight.js')
  if (existsSync(script)) return script
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(path.join(CACHE, 'building-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['canvas'] },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: draft,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: 'brushlight.js', banner: '#!/usr/bin/env node', codeSplitting: false },
      },
    },
  })
  try {
    renameSync(draft, directory)
  } catch (error) {
    if (!existsSync(script)) throw error
    rmSync(draft, { recursive: true, force: true })
  }
  forgetOld(directory)
  return script
}

function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync('package.json'))
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function forgetOld(current: string): void {
  for (const name of readdirSync(CACHE)) {
    const directory = path.join(CACHE, name)
    if (directory === current || !/^(?:cli|building)-/.test(name)) continue
    const age = Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > HOUR) rmSync(directory, { recursive: true, force: true })
  }
}
