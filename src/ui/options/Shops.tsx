import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Language } from '../../report/words/index.ts'
import { originsOf, SHOPS, type Shop, shopName, shopOf } from '../shops.ts'
import { Select } from './fields.tsx'
import { Section, type SectionProps } from './section.tsx'

/** Shops that are checked without a click, and shops where nothing is read. */
export function Shops({ settings, speech, onChange }: SectionProps) {
  const { words, language } = speech
  const always = useGranted()
  const named = (shop: string): string => nameOf(shop, language)
  const remove = (origin: string): void => {
    // Straight from the press: the browser's list of permissions is the only record, and the background follows it.
    void browser.permissions.remove({ origins: [`${origin}/*`] })
  }
  return (
    <Section heading={words.shops.heading}>
      <h3>{words.shops.always}</h3>
      {always.length === 0 && <p class="soft">{words.shops.noAlways}</p>}
      <Rows shops={always} named={named} act={words.shops.remove} label={words.shops.removeShop} onAct={remove} />
      <p>
        <a class="plainly link-button" href="../welcome/index.html#shops">
          {words.shops.add}
        </a>
      </p>
      <h3>{words.shops.off}</h3>
      <p class="soft">{words.shops.offMeans}</p>
      {settings.off.length === 0 && <p class="soft">{words.shops.noOff}</p>}
      <Rows
        shops={settings.off}
        named={named}
        act={words.shops.on}
        label={words.shops.onShop}
        onAct={(shop) => onChange({ off: settings.off.filter((one) => one !== shop) })}
      />
      <TurnOff {...{ settings, speech, onChange }} />
    </Section>
  )
}

/** The origins the browser lets us read without a click, whoever changes them. */
function useGranted(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([])
  useEffect(() => {
    const follow = (): void =>
      void browser.permissions
        .getAll()
        .then((all) => setOrigins((all.origins ?? []).map((pattern) => pattern.replace(/\/\*$/, '')).sort()))
    follow()
    browser.permissions.onAdded.addListener(follow)
    browser.permissions.onRemoved.addListener(follow)
    return () => {
      browser.permissions.onAdded.removeListener(follow)
      browser.permissions.onRemoved.removeListener(follow)
    }
  }, [])
  return origins
}

/** What a shop is called: by its origin, or by the id of its reader. */
function nameOf(shop: string, language: Language): string {
  const known: Shop | null = shop.startsWith('https:') ? shopOf(shop) : (SHOPS.find(({ id }) => id === shop) ?? null)
  return known ? shopName(known, language) : hostOf(shop)
}

interface RowsProps {
  shops: readonly string[]
  named: (shop: string) => string
  act: string
  label: (shop: string) => string
  onAct: (shop: string) => void
}

function Rows({ shops, named, act, label, onAct }: RowsProps) {
  if (shops.length === 0) return null
  return (
    <ul class="rows">
      {shops.map((shop) => (
        <li key={shop}>
          <span>
            <b>{named(shop)}</b> {isOrigin(shop, named(shop)) && <small class="soft">{hostOf(shop)}</small>}
          </span>
          <button type="button" class="link" aria-label={label(named(shop))} onClick={() => onAct(shop)}>
            {act}
          </button>
        </li>
      ))}
    </ul>
  )
}

const hostOf = (shop: string): string => shop.replace('https://', '')

/** Whether the host says more than the name does; the id of a reader says nothing. */
const isOrigin = (shop: string, name: string): boolean => shop.startsWith('https:') && hostOf(shop) !== name

/** Switches a whole shop off: its reader, and so every address of it. */
function TurnOff({ settings, speech, onChange }: SectionProps) {
  const { words, language } = speech
  const left = SHOPS.filter(({ id }) => !settings.off.includes(id))
  const [picked, setPicked] = useState(left[0]?.id ?? '')
  const shop = left.find(({ id }) => id === picked) ?? left[0]
  if (!shop) return null
  const origins = Object.values(shop.hosts).length === 1 ? originsOf(shop, Object.keys(shop.hosts)[0] ?? '') : []
  const off = [...settings.off, shop.id, ...origins.filter((origin) => !settings.off.includes(origin))]
  return (
    <div class="acts-row">
      <Select
        label={words.shops.choose}
        value={shop.id}
        options={left.map((one) => ({ value: one.id, name: shopName(one, language) }))}
        onChange={setPicked}
      />
      <button type="button" class="plainly" onClick={() => onChange({ off })}>
        {words.shops.turnOff}
      </button>
    </div>
  )
}
