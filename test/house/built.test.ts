import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const manifestOf = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'))

describe.each(['chrome', 'firefox'])('built manifest for %s', (target) => {
  const manifest = manifestOf(target)

  test('asks for exactly four permissions, and for hosts only on request', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage'])
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.optional_host_permissions).toEqual(['https://*/*'])
    expect(manifest.optional_permissions).toBeUndefined()
  })

  test('lets no page see a file of the extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
  })

  test('forbids every connection, exactly', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY })
  })

  test('ships no remote code and no way to make code', () => {
    for (const file of filesOf(`dist/${target}`).filter((name) => /\.(js|html)$/.test(name))) {
      const text = readFileSync(file, 'utf8')
      expect(text.match(/\beval\(|new Function\(|document\.write\(|importScripts\(/g) ?? [], file).toEqual([])
      expect(text.match(/<script[^>]+src="https?:/g) ?? [], file).toEqual([])
    }
  })
})

test('the Firefox build declares that no data is collected and keeps out of private windows', () => {
  const manifest = manifestOf('firefox') as {
    browser_specific_settings: { gecko: Record<string, unknown> }
    incognito: string
  }
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(manifest.incognito).toBe('not_allowed')
})

/** Gzipped bytes. Raise a budget only in the commit that grows the file, and say why there. */
const BUDGETS: Record<string, number> = {
  'content.js': 130_000,
  'watch.js': 500,
  'ear.js': 1_000,
  'world.js': 5_000,
  'marks.js': 14_000,
}

test.each(Object.entries(BUDGETS))('%s stays within its budget', (file, budget) => {
  expect(gzipSync(readFileSync(`dist/chrome/${file}`)).length).toBeLessThan(budget)
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
