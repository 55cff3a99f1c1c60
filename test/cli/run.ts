import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, vi } from 'vitest'
import { buildCli } from './build.ts'

// Each test starts processes, the first also builds, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

interface Setting {
  input?: string | Uint8Array
  env?: NodeJS.ProcessEnv
  cwd?: string
}

/** The built command line, started for real. */
export async function start(
  args: readonly string[],
  { env = {}, cwd }: Setting = {},
): Promise<ChildProcessWithoutNullStreams> {
  const script = await buildCli()
  const { PATH } = process.env
  return spawn(process.execPath, [script, ...args], { cwd, env: { PATH, LANG: 'en_US.UTF-8', ...env } })
}

/** Runs a command to its end. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const child = await start(args, setting)
  child.stdin.on('error', () => undefined)
  child.stdin.end(setting.input ?? '')
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, stdout: await stdout, stderr: await stderr }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A directory for one test file, removed at its end. */
export function workspace(): {
  path: (name: string) => string
  file: (name: string, content: string | Uint8Array) => string
} {
  const directory = mkdtempSync(path.join(tmpdir(), 'brushlight-test-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  const within = (name: string): string => path.join(directory, name)
  return {
    path: within,
    file: (name, content) => {
      writeFileSync(within(name), content)
      return within(name)
    },
  }
}
