import { once } from 'node:events'
import process from 'node:process'
import { version } from '../../package.json'
import { serialise } from '../engine/serialise.ts'
import { ENGINE } from '../engine/version.ts'
import { loadReportWords } from '../report/words/index.ts'
import { type Arguments, type CommandName, languageOf, nowOf, readArguments } from './arguments.ts'
import { helpText } from './help.ts'
import { obstacle } from './input.ts'
import { judgeCommand } from './judge.ts'
import { readListing } from './load.ts'
import { Refusal, shown } from './refusal.ts'
import { reportCommand } from './report.ts'
import { verifyCommand } from './verify.ts'
import type { Status, World } from './world.ts'

const RUN: Record<CommandName, (options: Arguments, world: World) => Promise<Status>> = {
  read: async (options, world) => {
    await world.print(serialise(await readListing(options, world.now)))
    return 0
  },
  judge: judgeCommand,
  report: reportCommand,
  verify: verifyCommand,
}

async function run(args: readonly string[]): Promise<Status> {
  const options = readArguments(args)
  const language = languageOf(options, process.env)
  // The one place where the clock is read: everything else is told the time.
  const world = worldOf(nowOf(options) ?? new Date().toISOString(), await loadReportWords(language))
  const { command } = options
  if (options.has('version')) await world.print(`brushlight ${version} (${ENGINE})\n`)
  else if (options.has('help')) await world.print(helpText(command, language))
  else if (command === null) throw new Refusal('no command was given; see brushlight --help')
  else return RUN[command](options, world)
  return 0
}

function worldOf(now: string, words: World['words']): World {
  const { stdout, stderr, env } = process
  const isTerminal = stdout.isTTY === true
  return {
    now,
    words,
    columns: isTerminal ? Math.min(Math.max(stdout.columns, 40), 100) : 80,
    colour: isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    warn: (line) => stderr.write(`brushlight: ${line}\n`),
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us may stop early (`| head`); that is no failure.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`brushlight: standard output: ${obstacle(error)}\n`)
  process.exit(2)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const internal = (): string => `internal error: ${shown(error instanceof Error ? error.message : String(error))}`
  process.stderr.write(`brushlight: ${error instanceof Refusal ? error.message : internal()}\n`)
  process.exitCode = 2
}
