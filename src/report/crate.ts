import type { Report } from './json.ts'
import { escapeInvisible } from './reveal.ts'
import type { ReportWords } from './words/catalogue.ts'

/** A file of the payload, its path without `data/`. */
export interface Listed {
  path: string
  bytes: number
  sha256: string
}

type Entity = { '@id': string; '@type': string; [property: string]: unknown }
type Reference = { '@id': string }

/**
 * `ro-crate-metadata.json` (RO-Crate 1.3): what the files are, and by which steps (schema.org CreateAction) they came
 * from which page with which software. It names no person.
 */
export function crateText(report: Report, files: readonly Listed[], words: ReportWords): string {
  const { listing, capture, reasons, caseId, madeAt, tool } = report
  const parts = files.map(({ path }) => ({ '@id': path }))
  const own = new Set(report.evidence.map(({ file }) => file))
  const captured = parts.filter((part) => /^(?:capture|media)\//.test(part['@id']))
  const made = parts.filter((part) => !captured.includes(part) && !own.has(part['@id']))
  const graph: Entity[] = [
    {
      ...{ '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork' },
      ...{ conformsTo: { '@id': 'https://w3id.org/ro/crate/1.3' }, about: { '@id': './' } },
    },
    {
      ...{ '@id': './', '@type': 'Dataset', name: caseId, description: words.page.lead, datePublished: madeAt },
      ...{ inLanguage: words.language, license: { '@id': '#terms' }, about: { '@id': '#page' }, hasPart: parts },
      mentions: [...(captured.length > 0 ? [{ '@id': '#capture' }] : []), { '@id': '#export' }],
    },
    ...files.map((file) => fileEntity(file, report)),
    {
      ...{ '@id': '#page', '@type': 'WebPage', url: listing.url },
      ...(listing.title === null ? {} : { name: listing.title }),
    },
    {
      ...{ '@id': '#tool', '@type': 'SoftwareApplication', name: tool.name, softwareVersion: tool.version },
      description: `engine and rules ${reasons.engine}`,
    },
    {
      ...{ '@id': '#terms', '@type': 'CreativeWork', name: 'Terms' },
      description:
        'Texts and pictures belong to those who made them. Given for checking this report, and for nothing else.',
    },
    ...(captured.length > 0
      ? [action('#capture', 'Capture', [capture.startedUtc, capture.endedUtc], [{ '@id': '#page' }], captured)]
      : []),
    action('#export', 'Export', [null, madeAt], [{ '@id': '#page' }, ...captured], made),
  ]
  const crate = { '@context': 'https://w3id.org/ro/crate/1.3/context', '@graph': graph }
  return `${escapeInvisible(JSON.stringify(crate, null, 2))}\n`
}

const action = (
  id: string,
  name: string,
  [startTime, endTime]: readonly [string | null, string | null],
  object: Reference[],
  result: Reference[],
): Entity => ({
  ...{ '@id': id, '@type': 'CreateAction', name, instrument: { '@id': '#tool' }, object, result },
  ...(startTime === null ? {} : { startTime }),
  ...(endTime === null ? {} : { endTime }),
})

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  webp: 'image/webp',
}

function fileEntity({ path, bytes, sha256 }: Listed, { screenshots, evidence }: Report): Entity {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const described =
    screenshots.find(({ file }) => file === path)?.name ?? evidence.find(({ file }) => file === path)?.description
  return {
    ...{ '@id': path, '@type': 'File', name: path, encodingFormat: type, contentSize: String(bytes), sha256 },
    ...(described ? { description: described } : {}),
  }
}
