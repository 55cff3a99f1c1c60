// npm run strings: every string of the product in every language. Exits 1 when one is missing, unused, too long, left in
// English, accuses, ignores an argument that its English tells, or is glued together.
import process from 'node:process'
import { LANGUAGES } from '../src/report/words/index.ts'
import { print, printTable } from './lib/printing.ts'
import { catalogues } from './lib/strings/catalogues.ts'
import { checkCatalogue } from './lib/strings/check.ts'
import { gluedSources, unusedStrings } from './lib/strings/sources.ts'

const all = catalogues()
const checked = all.map(checkCatalogue)
const troubles = checked.flatMap((one) => one.troubles)
const unused = unusedStrings(all)
const glued = gluedSources()

for (const { kind, language, path, what } of troubles) print(`${language}  ${kind}  ${path}: ${what}`)
for (const key of unused) print(`unused  ${key}`)
for (const line of glued) print(`glued  ${line}`)
print(`${all.length} catalogues: ${all.map(({ name }) => name).join(', ')}`)
printTable(
  LANGUAGES.map((language) => {
    const own = troubles.filter((trouble) => trouble.language === language)
    const of = (kind: string): number => own.filter((trouble) => trouble.kind === kind).length
    const strings = checked.reduce((sum, { counts }) => sum + counts[language], 0)
    const others = own.length - of('missing') - of('too long')
    return [
      `${language}:`,
      `${strings} strings,`,
      `${of('missing')} missing,`,
      `${unused.length} unused,`,
      `${of('too long')} too long,`,
      `${others} otherwise wrong`,
    ]
  }),
)
print(`${glued.length} glued together in sources`)
process.exitCode = troubles.length + unused.length + glued.length === 0 ? 0 : 1
