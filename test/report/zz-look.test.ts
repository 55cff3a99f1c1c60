import { writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { digest, flask, kettle, NOW, TOOL } from './fixture.ts'

test('write', async () => {
  for (const [n, f, l] of [
    ['flask', flask, 'en'],
    ['kettle', kettle, 'zh'],
    ['flask-zh', flask, 'zh'],
  ] as const) {
    const b = await makeBundle({ ...f(), language: l, madeAt: NOW, tool: TOOL }, digest)
    writeFileSync(`/tmp/rep/${n}.zip`, b.bytes)
    for (const [k, v] of Object.entries(unzipSync(b.bytes))) writeFileSync(`/tmp/rep/${n}-${k.replace('data/', '')}`, v)
    console.log(b.name, b.bytes.length)
  }
})
