import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { FORMATS } from '../../src/sites/payload.ts'
import { ADAPTERS, WIDGETS } from '../../src/sites/registry.ts'
import { fixtures } from './fixtures.ts'

const SEEN = { page: 'real page', payload: 'response', never: 'never' }

test('the list names every reader once, how it is known and what it is tested on', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'sites'], { encoding: 'utf8' })
  expect(status).toBe(0)
  const lines = stdout.split('\n')
  for (const { id, seen } of [...ADAPTERS, ...WIDGETS]) {
    const own = lines.filter((line) => line.split(/\s/)[0] === id)
    expect(own, id).toHaveLength(1)
    expect(own[0]?.split(/ {2,}/)[2], id).toBe(SEEN[seen])
    const cases = fixtures().filter(({ site }) => site === id)
    expect(cases.length, `a fixture of ${id}`).toBeGreaterThan(0)
    for (const { name } of cases) expect(own[0], id).toContain(name.slice(id.length + 1))
  }
  for (const { site } of FORMATS)
    expect(
      lines.filter((line) => line.split(/\s/)[0] === site),
      site,
    ).toHaveLength(1)
})
