import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/engine/limits.ts'
import { listing, NOW, ndjson, page, URL } from './fixtures.ts'
import { run, start, workspace } from './run.ts'

const space = workspace()
/** Loaded before the program: every way Node has to reach a network says so and fails. */
const guard = space.file(
  'guard.mjs',
  `import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { syncBuiltinESMExports } from 'node:module'
const caught = (name) => () => {
  process.stderr.write('network: ' + name + '\\n')
  throw new Error('network')
}
net.Socket.prototype.connect = caught('connect')
dgram.createSocket = caught('udp')
for (const name of ['lookup', 'resolve']) dns[name] = dns.promises[name] = caught('dns')
globalThis.fetch = caught('fetch')
syncBuiltinESMExports()
`,
)
const env = { NODE_OPTIONS: `--import ${guard}` }
const saved = space.file('page.html', page({ copies: 3 }))
const good = space.file('listing.json', JSON.stringify(listing()))

describe('the command line', () => {
  it('touches no network', async () => {
    const out = space.path('out')
    const commands = [
      ['read', saved, '--url', URL],
      ['judge', saved, '--url', URL, '--text'],
      ['judge', '--stream', '-', '--memory', 'stream'],
      ['report', good, '--to', 'bundle', '--out', out, '--now', NOW],
    ]
    for (const command of commands) {
      const { status, stdout, stderr } = await run(command, { env, input: ndjson([listing()]) })
      expect([status, stderr], command[0]).toEqual([0, ''])
      if (command[0] === 'report') expect((await run(['verify', stdout.trimEnd()], { env })).stderr).toBe('')
    }
  })

  it('is watched by a guard that sees what it is there to see', () => {
    for (const reach of [
      `fetch('https://shop.example/')`,
      `import('node:http').then((h) => h.get('http://127.0.0.1:9'))`,
    ]) {
      const { stderr } = spawnSync(process.execPath, ['-e', reach], { env: { PATH: process.env.PATH, ...env } })
      expect(stderr.toString()).toContain('network: ')
    }
  })

  it('ends although its input does not', async () => {
    const nowhere = { TMPDIR: space.path('nowhere') }
    const cases = [
      { args: ['judge', good], status: 0 },
      { args: ['judge', '-', '--now', 'never'], status: 2 },
      { args: ['judge', '-'], input: Buffer.alloc(LIMITS.file + 1), status: 2 },
      { args: ['judge', '--stream', '--memory', 'stream'], input: ndjson([listing()]), env: nowhere, status: 2 },
    ]
    for (const { args, input = '', env, status } of cases) {
      const child = await start(args, env === undefined ? {} : { env })
      child.stdout.resume()
      child.stdin.on('error', () => undefined)
      child.stdin.write(input)
      expect(await new Promise((resolve) => child.once('exit', resolve)), args.join(' ')).toBe(status)
      child.stdin.destroy()
    }
  })

  it.runIf(process.platform === 'linux')('says so when its output cannot be written', async () => {
    const { buildCli } = await import('./build.ts')
    const command = `'${process.execPath}' '${await buildCli()}' judge '${good}' > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', command])
    expect([status, stderr.toString()]).toEqual([
      2,
      'brushlight: standard output: the disk is full; make room and try again\n',
    ])
  })
})
