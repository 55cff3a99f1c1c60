// Runs every check of the project and ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const LAYERS = ['engine', 'sites', 'report']
const total = { passed: 0, failed: 0, skipped: 0 }

const node = (script, ...args) => [process.execPath, [script, ...args]]
const bin = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).bin
const tool = (name, ...args) => {
  const found = bin(name)
  const file = typeof found === 'string' ? found : (found[name.split('/').pop()] ?? Object.values(found)[0])
  return node(`node_modules/${name}/${file}`, ...args)
}

function run(title, [command, args], env = {}) {
  const started = performance.now()
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** A check that is one thing: it passed or it did not. */
function check(title, command, env) {
  const ok = run(title, command, env)
  if (ok) total.passed += 1
  else total.failed += 1
  return ok
}

/** A runner that counts its own tests in a JSON file. A run that failed without a failed test counts as one. */
function suite(title, command, file, countsOf, env) {
  rmSync(file, { force: true })
  const ok = run(title, command, env)
  const counts = existsSync(file)
    ? countsOf(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  if (!ok && counts.failed === 0) counts.failed = 1
  if (ok && counts.passed === 0) counts.failed = 1
  for (const key of Object.keys(total)) total[key] += counts[key]
}

mkdirSync('out', { recursive: true })
check('types', tool('typescript', '-p', '.'))
for (const layer of LAYERS) check(`types and globals of ${layer}`, tool('typescript', '-p', `src/${layer}`))
check('format, lint, purity', tool('@biomejs/biome', 'ci', '--config-path', 'test/house/lint.json', '.'))
check('layers and cycles', tool('dependency-cruiser', '--config', 'test/house/layers.cjs', 'src'))
check('dead code', tool('knip', '--config', 'test/house/knip.json'))
if (check('build', node('scripts/build.mjs'))) {
  suite(
    'unit tests',
    tool('vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=out/unit.json'),
    'out/unit.json',
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }),
  )
  suite(
    'end-to-end tests',
    tool('@playwright/test', 'test', '--config', 'test/e2e/playwright.config.ts'),
    'out/e2e.json',
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
    { PLAYWRIGHT_JSON_OUTPUT_NAME: 'out/e2e.json' },
  )
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: see above (tests on saved pages need ../shared)`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
