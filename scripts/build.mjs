// Builds the extension for both browsers and the command line into dist/.
import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { build } from 'vite'

for (const target of ['chrome', 'firefox']) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, TARGET: target },
  })
  if (status !== 0) process.exit(status ?? 1)
}

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // One file without node_modules, so that an association can copy it to a machine of its own.
  ssr: { noExternal: true, external: ['canvas'] },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'brushlight.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
})
chmodSync('dist/cli/brushlight.js', 0o755)
console.log('built dist/chrome, dist/firefox and dist/cli/brushlight.js')
