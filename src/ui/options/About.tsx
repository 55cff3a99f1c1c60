import browser from 'webextension-polyfill'
import { ENGINE } from '../../engine/version.ts'
import type { Speech } from '../speech.ts'
import parts from './parts.json' with { type: 'json' }
import { Section } from './section.tsx'
import type { OptionsWords } from './words/catalogue.ts'

/** Commands whose output docs/verdict.md quotes. */
const COMMANDS = ['npm run campaigns', 'npm run accuracy', 'npm run sensitivity', 'npm run corpus', 'npm run bench']

/** Version, rules, licences, and how it was measured. */
export function About({ speech }: { speech: Speech<OptionsWords> }) {
  const words = speech.words.about
  return (
    <Section heading={words.heading}>
      <dl class="facts">
        <dt>{words.version}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{words.rules}</dt>
        <dd>{ENGINE}</dd>
        <dt>{words.licence}</dt>
        <dd>MIT</dd>
        <dt>{words.parts}</dt>
        <dd>
          <ul>
            {parts.map(({ name, version, licence }) => (
              <li key={name}>
                {name} {version} <span class="soft">{licence}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.measured}</dt>
        <dd>
          {words.figures}
          <ul>
            {COMMANDS.map((command) => (
              <li key={command}>
                <code>{command}</code>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p>
        <a class="link" href="../welcome/index.html">
          {words.first}
        </a>
      </p>
      <p>
        <a class="link" href="../verify/index.html">
          {words.verify}
        </a>
      </p>
    </Section>
  )
}
