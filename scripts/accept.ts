// npm run accept -- SITE/CASE              reads the page, writes proposed.json beside it and shows it for review.
// npm run accept -- SITE/CASE --reviewed   after a person has compared it with the page, makes it the golden.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseDocument } from '../src/cli/document.ts'
import { readPage } from '../src/sites/read.ts'
import { changedLines } from './lib/changes.ts'
import { strangers } from './lib/origin.ts'
import { type PageCase, pageCases, READ_AT } from './lib/pages.ts'

function refuse(why: string): never {
  console.error(`accept: ${why}`)
  process.exit(2)
}

const readCase = ({ html, url }: PageCase) =>
  readPage(parseDocument(html), url, { readAt: READ_AT, readers: 'all' }).listing

function propose(one: PageCase, text: string): void {
  writeFileSync(one.proposal, text)
  const before = existsSync(one.golden) ? readFileSync(one.golden, 'utf8') : ''
  for (const line of changedLines(before, text)) console.log(line)
  console.log(`\nCompare every field of ${one.proposal} with ${one.name}/page.html by eye: reviews found and left out,`)
  console.log(
    'stars, dates, names, votes, and null where the page shows nothing. If a field is wrong, mend the reader.',
  )
  console.log(`Then: npm run accept -- ${one.name} --reviewed`)
}

function adopt(one: PageCase, text: string): void {
  if (!existsSync(one.proposal)) refuse(`nobody has looked at it yet; first run: npm run accept -- ${one.name}`)
  if (readFileSync(one.proposal, 'utf8') !== text)
    refuse(`the page is now read otherwise than in ${one.proposal}; run: npm run accept -- ${one.name}`)
  renameSync(one.proposal, one.golden)
  console.log(`${one.golden} is the golden now.`)
}

function main(): void {
  const [name = '', ...flags] = process.argv.slice(2)
  if (process.env.CI && process.env.CI !== 'false') refuse('a golden is looked at by a person, never written in CI')
  if (name === '' || flags.some((flag) => flag !== '--reviewed')) refuse('usage: SITE/CASE [--reviewed]')
  const one = pageCases().find((found) => found.name === name) ?? refuse(`there is no test/pages/${name}/page.html`)
  const listing = readCase(one)
  const text = `${JSON.stringify(listing, null, 2)}\n`
  const unknown = strangers(listing, one.html)
  if (unknown.length > 0) refuse(`the page does not say ${unknown.join('; ')}`)
  if (flags.length === 0) propose(one, text)
  else adopt(one, text)
}

main()
