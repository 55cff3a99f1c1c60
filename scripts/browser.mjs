// Finds the browsers the end-to-end tests and `npm start` need, and installs them where it can. Never assumes one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const programs = process.env.ProgramFiles ?? 'C:\\Program Files'
const PLACES = {
  chromium: () => [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    path.join(programs, 'Google/Chrome/Application/chrome.exe'),
    path.join(programs, '../Program Files (x86)/Microsoft/Edge/Application/msedge.exe'),
  ],
  'firefox-esr': () => [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    path.join(programs, 'Mozilla Firefox/firefox.exe'),
  ],
}

const find = (name) => PLACES[name]().find((place) => place && existsSync(place))
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    shell: process.platform === 'win32',
  }).status === 0

/** Debian's minimal systems draw Chinese, Japanese and Korean as empty boxes without one. */
const FONTS = ['fonts-wqy-zenhei']

function install(name) {
  if (name === 'chromium' && run('npx', ['--no-install', 'playwright', 'install', 'chromium']) && find(name)) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error(`Installing ${name} …`)
  run('apt-get', ['update', '-qq'])
  run('env', [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    name,
    ...FONTS,
  ])
}

/**
 * The path of a browser's executable, installing it first where that is possible (Playwright's own download, or apt as root).
 * Throws one sentence that says what to do.
 * @param {'chromium' | 'firefox-esr'} name
 */
export function browserPath(name) {
  if (!find(name)) install(name)
  const found = find(name)
  if (found) return found
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'
  throw new Error(`No ${name} found and none could be installed: install it, or set ${variable} to its executable.`)
}
