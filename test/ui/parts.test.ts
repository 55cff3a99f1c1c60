import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import parts from '../../src/ui/options/parts.json' with { type: 'json' }

const json = (file: string): { version: string; license: string; dependencies: Record<string, string> } =>
  JSON.parse(readFileSync(file, 'utf8'))

it('the settings name what is shipped, as it says of itself', () => {
  for (const { name, version, licence } of parts) {
    const own = json(`node_modules/${name}/package.json`)
    expect({ name, version, licence }).toEqual({ name, version: own.version, licence: own.license })
  }
  // linkedom stands in for a browser in the command line alone.
  const shipped = Object.keys(json('package.json').dependencies).filter((name) => name !== 'linkedom')
  expect(parts.map(({ name }) => name).sort()).toEqual(shipped.sort())
})
