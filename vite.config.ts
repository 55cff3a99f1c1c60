import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import pkg from './package.json' with { type: 'json' }

type Target = 'chrome' | 'firefox'

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const outDir = `dist/${target}`

/** One source for both browsers; only what they truly disagree on differs. */
function manifestFor(browser: Target): ManifestV3Export {
  const worker = 'src/background/main.ts'
  const own =
    browser === 'firefox'
      ? {
          background: { scripts: [worker], type: 'module' },
          incognito: 'not_allowed',
          browser_specific_settings: {
            gecko: {
              id: 'brushlight@brushlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          background: { service_worker: worker, type: 'module' },
          incognito: 'split',
          minimum_chrome_version: '120',
          externally_connectable: { ids: [] },
        }
  return { ...manifest, version: pkg.version, ...own } as unknown as ManifestV3Export
}

/**
 * What every page of ours begins with, in two files, the first of them the worker's, too: a popup that asks for fifteen
 * small ones paints later. Words, which are loaded per language, are no part of them.
 */
const TOGETHER = [
  {
    name: 'base',
    test: /node_modules\/webextension-polyfill\/|src\/protocol\/|src\/memory\/(?:settings|at-hand|queue)|src\/engine\/(?:limits|state|version|hash|serialise)\.ts/,
  },
  {
    name: 'ui',
    test: /node_modules\/preact\/|src\/ui\/(?:(?:components|marks)\/)?[^/]+\.tsx?$|src\/engine\/claims\.ts|src\/report\/(?:findings|reveal|timeline)\.ts|src\/report\/words\/[^/]+\.ts$/,
  },
]

/** What the popup says, and what the pages that open in tabs add to it, in two files per language. */
const SPEECH = [
  {
    of: 'popup',
    test: /src\/(?:report|ui\/(?:popup|marks|choice))\/words\/([a-z]{2}(?:-[A-Z]{2})?)(?:\/(?!page)|\.ts)/,
  },
  { of: 'pages', test: /src\/(?:ui\/\w+|report|report\/pdf)\/words\/([a-z]{2}(?:-[A-Z]{2})?)(?:\/|\.ts)/ },
].map(({ of, test }) => ({
  test,
  debugName: of,
  name: (id: string): string => `${of}-${test.exec(id)?.[1]}`,
}))

/** Every folder of src/ui with an index.html is a page of the extension: adding one needs no list. */
function pages(): string[] {
  return readdirSync('src/ui')
    .map((name) => `src/ui/${name}/index.html`)
    .filter((page) => existsSync(page))
}

/** What marks say: one script per language, injected beside marks.js, which finds it by the name it gives. */
const SPOKEN_AS = '__brushlightWords'
const SPOKEN = readdirSync('src/content/marks/words').filter((file) => file !== 'catalogue.ts')

const CONTENT_SCRIPTS = [
  ...['content', 'watch', 'marks', 'ear', 'world'].map((name) => ({
    name,
    entry: `src/content/${name}.ts`,
    global: 'brushlight',
  })),
  ...SPOKEN.map((file) => ({
    name: `marks-${path.basename(file, '.ts')}`,
    entry: `src/content/marks/words/${file}`,
    global: SPOKEN_AS,
  })),
]

/**
 * Claims and their ordinary explanations are said on the page and in ours. They ship once, as the script of marks, from
 * which our pages take them: a module of its own sees nothing of a script's names but what is global.
 */
const SHARED = /src\/report\/words\/([\w-]+)\/(claims|innocent)\.ts$/

const sharedWords = (): Plugin => ({
  name: 'shared-words',
  apply: 'build',
  resolveId: (source) => (source.startsWith('/marks-') ? { id: source, external: true } : null),
  load(id) {
    const [, language, part] = SHARED.exec(id) ?? []
    if (part === undefined) return null
    return `import '/marks-${language}.js'\nexport const ${part} = globalThis.${SPOKEN_AS}.words.${part}`
  },
})

/**
 * Builds each content script as one classic script. They are injected by name and never listed in the manifest:
 * listed ones would become web-accessible, and every page could then see that Brushlight is installed.
 */
const contentScripts = (): Plugin => ({
  name: 'content-scripts',
  apply: 'build',
  async closeBundle() {
    for (const { name, entry, global } of CONTENT_SCRIPTS)
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        resolve: { alias: { 'webextension-polyfill': path.resolve('src/content/browser.ts') } },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          lib: { entry, formats: ['iife'], name: global, fileName: () => `${name}.js` },
          ...(name === 'world' ? { rolldownOptions: NAMES_ONLY } : {}),
          ...(global === SPOKEN_AS
            ? { rolldownOptions: { output: { footer: `globalThis.${global}=${global}` } } }
            : {}),
        },
      })
  },
})

/**
 * world.ts takes one name of each file in payloads/: the readers beside it are left out, and so are files without that
 * name (test/sites/answers.test.ts sees to it that no format is).
 */
const NAMES_ONLY = {
  shimMissingExports: true,
  treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
  logLevel: 'silent',
} as const

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: process.env.VITEST
    ? []
    : [crx({ manifest: manifestFor(target), browser: target }), sharedWords(), contentScripts()],
  resolve: { alias: { 'compromise/one': path.resolve('src/engine/incentive/compromise-lean.js') } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages(), output: { codeSplitting: { groups: [...TOGETHER, ...SPEECH] } } },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
