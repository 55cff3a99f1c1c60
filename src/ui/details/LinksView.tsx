import { useMemo } from 'preact/hooks'
import type { Verdict } from '../../engine/types.ts'
import { maskName } from '../../report/mask-name.ts'
import { reveal } from '../../report/reveal.ts'
import { claimSentence, type Words } from '../../report/words/index.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { type Group, type LinkKind, type Links, layoutOf, linksOf } from './links.ts'
import type { Row } from './select.ts'
import type { AllWords } from './words.ts'

interface Props {
  verdict: Verdict
  rows: readonly Row[]
  said: Words
  words: AllWords
}

/** Reviewers with something in common, as a picture and as a list. */
export function LinksView({ verdict, rows, said, words }: Props) {
  const links = useMemo(() => linksOf(verdict, rows), [verdict, rows])
  const kinds = [...new Set(links.groups.map(({ kind }) => kind))]
  return (
    <section id="links">
      <h2>{words.sections.links}</h2>
      {links.groups.length === 0 ? (
        <p class="soft">{words.noLinks}</p>
      ) : (
        <>
          <p class="soft">{words.linksLead}</p>
          <Picture links={links} words={words} />
          <p class="legend" aria-hidden="true">
            {kinds.map((kind) => (
              <span key={kind}>
                <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
                  <path class={`tie ${kind}`} d="M16 8h24" />
                  <Hub kind={kind} x={8} y={8} />
                </svg>
                {words.linkKinds[kind]}
              </span>
            ))}
          </p>
          <Disclosure class="note" label={words.asList}>
            <ul class="plain-list">
              {links.groups.map((group, i) => (
                <li key={i}>
                  <b>{claimSentence(group.evidence, said)}</b>
                  <ListOf group={group} links={links} words={words} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  )
}

function ListOf({ group, links, words }: { group: Group; links: Links; words: AllWords }) {
  return (
    <ul class="names">
      {group.people.map((key) => (
        <li key={key}>
          <bdi>{nameOf(links, key, words)}</bdi>
        </li>
      ))}
      {group.more > 0 && <li class="soft">{words.moreInGroup(group.more)}</li>}
    </ul>
  )
}

const nameOf = (links: Links, key: string, words: AllWords): string =>
  reveal(maskName(links.people.get(key)?.name ?? null) ?? words.anonymous)

function Picture({ links, words }: { links: Links; words: AllWords }) {
  const { width, height, groups, people } = useMemo(() => layoutOf(links), [links])
  return (
    <svg
      class="links"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      role="img"
      aria-label={words.links(links.people.size, links.groups.length)}
    >
      {links.groups.map((group, i) =>
        group.people.map((key) => {
          const [from, to] = [groups[i], people.get(key)]
          return from && to ? (
            <path key={`${i} ${key}`} class={`tie ${group.kind}`} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          ) : null
        }),
      )}
      {[...people].map(([key, { x, y }]) => (
        <g key={key}>
          <title>{nameOf(links, key, words)}</title>
          <circle class="person" cx={x} cy={y} r="6" />
          <text x={x} y={y + 18} text-anchor="middle">
            {links.people.get(key)?.name ? nameOf(links, key, words).slice(0, 6) : ''}
          </text>
        </g>
      ))}
      {links.groups.map(({ kind, people: own, more }, i) => {
        const place = groups[i]
        return place ? <Hub key={i} kind={kind} {...place} count={own.length + more} /> : null
      })}
    </svg>
  )
}

/** Shape tells the kind: a square for texts, a circle for pictures, a diamond for other listings. */
function Hub({ kind, x, y, count }: { kind: LinkKind; x: number; y: number; count?: number }) {
  const r = count === undefined ? 6 : 12
  return (
    <g class="hub">
      {kind === 'photo-reuse' && <circle cx={x} cy={y} r={r} />}
      {kind === 'near-duplicate' && <rect x={x - r} y={y - r} width={2 * r} height={2 * r} rx="2" />}
      {kind === 'reviewer-ring' && <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`} />}
      {count !== undefined && (
        <text x={x} y={y + 4} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  )
}
