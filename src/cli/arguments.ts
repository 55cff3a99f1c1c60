import { parseArgs } from 'node:util'
import { isDate } from '../engine/codec.ts'
import { LANGUAGES, type Language, nearestLanguage } from '../report/words/index.ts'
import { Refusal, shown } from './refusal.ts'

/** Every option of every command, and whether it takes a value. One name means one thing everywhere. */
const OPTIONS = {
  url: { type: 'string' },
  readers: { type: 'string' },
  payload: { type: 'string' },
  text: { type: 'boolean' },
  stream: { type: 'boolean' },
  memory: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  evidence: { type: 'string', multiple: true },
  purchased: { type: 'boolean' },
  now: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export type OptionName = keyof typeof OPTIONS
const EVERYWHERE: readonly OptionName[] = ['now', 'lang', 'help', 'version']

/** Which options a command takes besides `--now`, `--lang`, `--help` and `--version`. */
const COMMANDS = {
  read: ['url', 'readers', 'payload'],
  judge: ['url', 'text', 'stream', 'memory'],
  report: ['url', 'to', 'out', 'evidence', 'purchased'],
  verify: [],
} as const satisfies Record<string, readonly OptionName[]>

export type CommandName = keyof typeof COMMANDS

export interface Arguments {
  /** `null` when none was named. */
  command: CommandName | null
  files: string[]
  /** Values of options that take one. */
  value: (name: OptionName) => string | null
  /** Values of an option that may stand there several times, in order. */
  list: (name: OptionName) => string[]
  /** Whether an option stands there. */
  has: (name: OptionName) => boolean
}

/** Reads the arguments. A refusal for an unknown command or option, or a value that is missing. */
export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const named = tokens.find((token) => token.kind === 'positional')
  const command = named === undefined ? null : commandOf(named.value)
  const rest = named === undefined ? args : args.toSpliced(named.index, 1)
  const allowed: readonly OptionName[] = [...EVERYWHERE, ...(command === null ? [] : COMMANDS[command])]
  const options = Object.fromEntries(allowed.map((name) => [name, OPTIONS[name]]))
  const { values, positionals } = parsed([...rest], options, command)
  return {
    command,
    files: positionals,
    value: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : null
    },
    list: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    has: (name) => values[name] !== undefined,
  }
}

function commandOf(name: string): CommandName {
  if (Object.hasOwn(COMMANDS, name)) return name as CommandName
  const known = Object.keys(COMMANDS).join(', ')
  throw new Refusal(`"${shown(name)}" is not a command; the commands are ${known} (see brushlight --help)`)
}

function parsed(args: string[], options: Record<string, (typeof OPTIONS)[OptionName]>, command: CommandName | null) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true })
  } catch (error) {
    // Node says more than one sentence; the first names the option.
    const said =
      (error instanceof Error ? error.message : 'these arguments are not understood').split(/\. |\n/)[0] ?? ''
    const start = said.charAt(0).toLowerCase() + said.slice(1)
    throw new Refusal(`${shown(start)}; see ${command === null ? 'brushlight' : `brushlight ${command}`} --help`)
  }
}

/** The one FILE a command works on. */
export function fileOf({ command, files }: Arguments): string {
  const [file, ...more] = files
  if (file === undefined)
    throw new Refusal(`FILE is missing; name one, or - for standard input (see brushlight ${command} --help)`)
  if (more.length > 0) throw new Refusal(`${files.length} files were named; ${command} takes one at a time`)
  return file
}

/** The address given with `--url`; `null` when there is none. */
export function urlOf(options: Arguments): string | null {
  const text = options.value('url')
  if (text === null) return null
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new Refusal(`--url: "${shown(text)}" is no web address; give the page's address, beginning with https://`)
  return text
}

/** The value of an option that takes one of a few words. */
export function choiceOf<T extends string>(options: Arguments, name: OptionName, choices: readonly T[], otherwise: T): T
export function choiceOf<T extends string>(
  options: Arguments,
  name: OptionName,
  choices: readonly T[],
  otherwise: null,
): T | null
export function choiceOf<T extends string>(
  options: Arguments,
  name: OptionName,
  choices: readonly T[],
  otherwise: T | null,
): T | null {
  const value = options.value(name)
  if (value === null) return otherwise
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw new Refusal(`--${name}: "${shown(value)}" is not known; use ${choices.join(' or ')}`)
  return choice
}

/** The time given with `--now`, as ISO 8601 UTC; without an offset it is UTC. `null` when the option is absent. */
export function nowOf(options: Arguments): string | null {
  const text = options.value('now')
  if (text === null) return null
  const time = [text, `${text}Z`].find(isDate)
  if (time === undefined)
    throw new Refusal(`--now: "${shown(text)}" is no ISO 8601 time; write it like 2026-11-20T10:00:00Z`)
  return new Date(time).toISOString()
}

/** `--lang`, else the language of the environment as POSIX orders it (LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(options: Arguments, environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? ''
  const named = options.value('lang')
  const language = nearestLanguage(named ?? set)
  if (named !== null && language === null)
    throw new Refusal(`--lang: "${shown(named)}" is not known; use ${LANGUAGES.join(', ')}`)
  return language ?? 'en'
}
