import { LONGEST } from './channel.ts'
import { stand } from './disguise.ts'
import { type Copying, getter, silently, type Wanted } from './native.ts'

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
  const requests = new WeakMap<object, Wanted | null>()
  const { get, has, set } = WeakMap.prototype
  const loaded = function (this: unknown): void {
    silently(() => {
      const asked = apply(get, requests, [this]) as Wanted | null
      const status = Number(statusOf(this))
      if (asked === null || status < 200 || status >= 300) return
      const type = typeOf(this)
      const body = type === 'json' ? stringify(contentOf(this)) : type === '' || type === 'text' ? textOf(this) : null
      if (typeof body === 'string' && body.length <= LONGEST) tell(asked, body)
    })
  }
  stand(XMLHttpRequest.prototype, 'open', (native, self, args) => {
    const result = apply(native, self, args)
    silently(() => {
      const [, address] = args
      const isText = typeof address === 'string' || address instanceof URL
      const isKnown = apply(has, requests, [self])
      const asked = isText ? wanted(typeof address === 'string' ? address : String(hrefOf(address))) : null
      if (asked === null && !isKnown) return
      // One object may be opened again for something else: the last address counts.
      apply(set, requests, [self, asked])
      if (!isKnown) apply(addEventListener, self, ['load', loaded])
    })
    return result
  })
}
