import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { stampRequest } from '../../src/report/stamp.ts'

const hash = createHash('sha256').update('tag manifest').digest('hex')
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe('stampRequest', () => {
  test.skipIf(!hasOpenssl)(
    `openssl reads the hash and nothing else${hasOpenssl ? '' : ' (skipped: no openssl)'}`,
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'stamp-'))
      const file = path.join(folder, 'request.tsq')
      writeFileSync(file, stampRequest(hash))
      const text = execFileSync('openssl', ['ts', '-query', '-in', file, '-text'], { encoding: 'utf8' })
      rmSync(folder, { recursive: true, force: true })
      expect(text).toContain('Hash Algorithm: sha256')
      expect(text).toContain('Certificate required: yes')
      expect(text).toContain('Nonce: unspecified')
      const dumped = [...text.matchAll(/^ +[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){16})/gm)].map(([, row]) => row).join('')
      expect(dumped.replace(/[^0-9a-f]/g, '')).toBe(hash)
    },
  )

  test('is the same for the same hash, and refuses what is none', () => {
    expect(stampRequest(hash)).toEqual(stampRequest(hash))
    expect(stampRequest(hash)).toHaveLength(59)
    expect(() => stampRequest('abc')).toThrow(RangeError)
    expect(() => stampRequest(hash.toUpperCase())).toThrow(RangeError)
  })
})
