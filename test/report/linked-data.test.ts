import { describe, expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { WORDS } from '../words.ts'
import { added } from './evidence.ts'
import { digest, flask, kettle, NOW, TOOL } from './fixture.ts'
import { unzip } from './unzip.ts'

type Node = Record<string, unknown> & { '@id': string; '@type': string }

/** Terms of https://w3id.org/ro/crate/1.3/context that a bundle may use; a term outside a context means nothing. */
const CRATE_TERMS = new Set(
  'about conformsTo contentSize CreateAction CreativeWork Dataset datePublished description encodingFormat endTime File hasPart inLanguage instrument license mentions name object result sha256 SoftwareApplication softwareVersion startTime url WebPage'.split(
    ' ',
  ),
)
/** The same for http://www.w3.org/ns/anno.jsonld. */
const ANNO_TERMS = new Set(
  'id type items body target motivation created generator value format language purpose source state sourceDate selector exact prefix suffix name'.split(
    ' ',
  ),
)
const ANNO_TYPES = new Set([
  'AnnotationPage',
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TimeState',
  'TextQuoteSelector',
  'Software',
])
const MOTIVATIONS = new Set(['assessing', 'commenting', 'describing', 'questioning', 'classifying'])

const MAKES = {
  'the flask with all that is added': { ...flask(), ...added(), words: WORDS.en },
  'the kettle alone': { ...kettle(), words: WORDS['zh-CN'] },
}

describe.each(Object.entries(MAKES))('%s', async (_, made) => {
  const { bytes, report } = await makeBundle({ ...made, madeAt: NOW, tool: TOOL }, digest)
  const files = unzip(bytes)
  const json = (name: string) => JSON.parse(files.get(name)?.toString('utf8') ?? '')

  describe('ro-crate-metadata.json', () => {
    const crate = json('data/ro-crate-metadata.json')
    const graph = crate['@graph'] as Node[]
    const byId = new Map(graph.map((node) => [node['@id'], node]))

    test('is flat JSON-LD whose every term is one of the context', () => {
      expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.3/context')
      expect(byId.size).toBe(graph.length)
      for (const node of graph) {
        expect(CRATE_TERMS.has(node['@type']), node['@type']).toBe(true)
        for (const [key, value] of Object.entries(node)) {
          if (!key.startsWith('@')) expect(CRATE_TERMS.has(key), key).toBe(true)
          for (const one of Array.isArray(value) ? value : [value])
            if (typeof one === 'object' && one !== null) expect(Object.keys(one)).toEqual(['@id'])
        }
      }
    })

    test('has descriptor and root with the fields that must be there', () => {
      expect(byId.get('ro-crate-metadata.json')).toEqual({
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.3' },
        about: { '@id': './' },
      })
      const root = byId.get('./')
      expect(root?.['@type']).toBe('Dataset')
      for (const field of ['name', 'description', 'license', 'hasPart']) expect(root?.[field]).toBeTruthy()
      expect(String(root?.datePublished)).toMatch(/^\d{4}-\d\d-\d\dT/)
    })

    test('describes each file of the payload, with its size', () => {
      const payload = [...files.keys()].filter(
        (name) => name.startsWith('data/') && !name.endsWith('ro-crate-metadata.json'),
      )
      const parts = ((byId.get('./')?.hasPart ?? []) as { '@id': string }[]).map((part) => part['@id'])
      expect(parts).toEqual(payload.map((name) => name.slice(5)))
      for (const part of parts) {
        expect(byId.get(part)).toMatchObject({
          '@type': 'File',
          contentSize: String(files.get(`data/${part}`)?.length),
        })
      }
    })

    test('every reference leads somewhere, and the export is an action with its tool', () => {
      for (const node of graph)
        for (const value of Object.values(node).flat())
          if (
            typeof value === 'object' &&
            value !== null &&
            '@id' in value &&
            !String(value['@id']).startsWith('https:')
          )
            expect(byId.has(String(value['@id'])), String(value['@id'])).toBe(true)
      expect(byId.get('#export')).toMatchObject({
        '@type': 'CreateAction',
        instrument: { '@id': '#tool' },
        endTime: NOW,
      })
    })
  })

  describe('annotations.jsonld', () => {
    const page = json('data/annotations.jsonld')

    test('uses terms and types of the context alone', () => {
      expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
      const walk = (value: unknown): void => {
        if (Array.isArray(value)) for (const one of value) walk(one)
        else if (typeof value === 'object' && value !== null)
          for (const [key, one] of Object.entries(value)) {
            if (key !== '@context') expect(ANNO_TERMS.has(key), key).toBe(true)
            if (key === 'type') expect(ANNO_TYPES.has(String(one)), String(one)).toBe(true)
            if (key === 'motivation' || key === 'purpose') expect(MOTIVATIONS.has(String(one))).toBe(true)
            walk(one)
          }
      }
      walk(page)
    })

    test('has one annotation per flagged review, found again by its passage and time', () => {
      expect(page.items.length).toBe(report.flagged.length)
      const texts = new Map(report.listing.reviews.map(({ id, text }) => [id, text]))
      report.flagged.forEach(({ id }, at) => {
        const item = page.items[at]
        expect(item).toMatchObject({
          id: `#a${at + 1}`,
          type: 'Annotation',
          target: { type: 'SpecificResource', source: report.listing.url },
        })
        expect(item.body.length).toBeGreaterThan(1)
        expect(item.target.state.sourceDate).toBe(report.listing.readAt)
        const { prefix, exact, suffix } = item.target.selector
        expect(exact.length).toBeGreaterThan(0)
        expect(texts.get(id)).toContain(prefix + exact + suffix)
      })
    })

    test('flags in report.json lead to them', () => {
      const ids = new Set(page.items.map(({ id }: { id: string }) => id))
      const flags = json('data/report.json').reviews.flatMap(
        ({ flags: all }: { flags: { annotationId: string | null }[] }) => all,
      )
      expect(flags.length).toBeGreaterThan(0)
      for (const { annotationId } of flags) if (annotationId !== null) expect(ids.has(annotationId)).toBe(true)
    })
  })
})
