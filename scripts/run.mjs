// Runs scripts/NAME.ts: bundles it as the product is bundled (so measures are of what ships), then starts it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const [name = '', ...rest] = process.argv.slice(2)
const outDir = path.resolve('node_modules/.cache/brushlight', name)
await build({
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: `scripts/${name}.ts`,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
})
process.argv = [process.argv[0], `scripts/${name}.ts`, ...rest]
await import(pathToFileURL(path.join(outDir, 'main.mjs')).href)
