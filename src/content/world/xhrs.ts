import { LONGEST } from './channel.ts'
import { stand } from './disguise.ts'
import { type Copying, getter, silently } from './native.ts'

const { apply } = Reflect
const { addEventListener } = EventTarget.prototype
const { stringify } = JSON
const hrefOf = getter(URL.prototype, 'href')
const statusOf = getter(XMLHttpRequest.prototype, 'status')
const typeOf = getter(XMLHttpRequest.prototype, 'responseType')
const textOf = getter(XMLHttpRequest.prototype, 'responseText')
const contentOf = getter(XMLHttpRequest.prototype, 'response')

/** Responses to XMLHttpRequest, when they are text or JSON. */
export function copyXhrs({ wanted, tell }: Copying): void {
  const addresses = new WeakMap<object, string | null>()
  const { get, has, set } = WeakMap.prototype
  const loaded = function (this: unknown): void {
    silently(() => {
      const address = apply(get, addresses, [this]) as string | null
      const status = Number(statusOf(this))
      if (address === null || status < 200 || status >= 300) return
      const type = typeOf(this)
      const body = type === 'json' ? stringify(contentOf(this)) : type === '' || type === 'text' ? textOf(this) : null
      if (typeof body === 'string' && body.length <= LONGEST) tell(address, body)
    })
  }
  stand(XMLHttpRequest.prototype, 'open', (native, self, args) => {
    const result = apply(native, self, args)
    silently(() => {
      const [, address] = args
      const isText = typeof address === 'string' || address instanceof URL
      const isKnown = apply(has, addresses, [self])
      const full = isText ? wanted(typeof address === 'string' ? address : String(hrefOf(address))) : null
      if (full === null && !isKnown) return
      // One object may be opened again for something else: the last address counts.
      apply(set, addresses, [self, full])
      if (!isKnown) apply(addEventListener, self, ['load', loaded])
    })
    return result
  })
}
