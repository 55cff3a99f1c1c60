// npm run new:site NAME: the reader of a new shop and its first page, ready to be changed (docs/adding-a-shop.md).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const refuse = (why) => {
  console.error(`new:site: ${why}`)
  process.exit(2)
}

const [name = '', ...rest] = process.argv.slice(2)
if (name === '' || rest.length > 0) refuse('usage: npm run new:site NAME, one word such as "teahouse"')
if (!/^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])$/.test(name))
  refuse(`"${name.slice(0, 40)}" is no name: 2 to 30 small letters, digits and hyphens`)
if (!existsSync('src/sites/adapters')) refuse('run it in the root of the repository')

/** Ids that listings bear without a reader of their own in adapters/. */
const kept = ['generic', 'schema-org', 'structural']
const taken = ['adapters', 'widgets', 'payloads'].flatMap((folder) =>
  readdirSync(`src/sites/${folder}`).map((file) => file.replace(/\.ts$/, '')),
)
const reader = `src/sites/adapters/${name}.ts`
const folder = `test/pages/${name}`
if (kept.includes(name) || taken.includes(name) || existsSync(folder)) refuse(`"${name}" is taken`)

const template = (file) => readFileSync(path.join('scripts/new-site', file), 'utf8').replaceAll('NAME', name)

const files = [
  [reader, template('reader.txt')],
  [`${folder}/basic/page.html`, template('page.txt')],
]
const written = []
try {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    written.push(file)
  }
} catch (error) {
  for (const file of written) rmSync(file)
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  refuse(`nothing was written: ${error.message}`)
}
console.log(`Wrote ${files.map(([file]) => file).join(' and ')}.
Next: put the shop's addresses and selectors into the first, a page with invented texts into the second, then
  npm run accept -- ${name}/basic
docs/adding-a-shop.md says more.`)
