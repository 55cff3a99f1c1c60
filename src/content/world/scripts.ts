import { LONGEST } from './channel.ts'
import { type Copying, getter, silently } from './native.ts'

const { apply } = Reflect
const { stringify } = JSON
const CALLBACK = /^[A-Za-z_$][\w$]{0,80}$/

/** A wanted script calls a function of the page with the response: for that one call we stand in front of it. */
export function copyScripts(view: Window, { wanted, tell }: Copying): void {
  const { defineProperty, getOwnPropertyDescriptor } = Object
  const sourceOf = getter(HTMLScriptElement.prototype, 'src')

  const follow = (script: HTMLScriptElement): void => {
    const address = String(sourceOf(script) ?? '')
    const asked = address === '' ? null : wanted(address)
    if (asked === null) return
    for (const name of callbacksOf(asked.address)) {
      const property = getOwnPropertyDescriptor(view, name)
      const native: unknown = property?.value
      if (typeof native !== 'function' || property?.configurable !== true || property.writable !== true) continue
      const between = new Proxy(native, {
        apply: (target, self, args) => {
          silently(() => {
            if (getOwnPropertyDescriptor(view, name)?.value === between) defineProperty(view, name, property)
            const body = args.length === 1 ? stringify(args[0]) : undefined
            if (typeof body === 'string' && body.length <= LONGEST) tell(asked, body)
          })
          return apply(target as () => unknown, self, args)
        },
      })
      defineProperty(view, name, { ...property, value: between })
    }
  }

  new MutationObserver((records) =>
    silently(() => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLScriptElement) silently(() => follow(node))
    }),
  ).observe(view.document, { childList: true, subtree: true })
}

const NativeUrl = URL
const paramsOf = getter(URL.prototype, 'searchParams')
const { forEach } = URLSearchParams.prototype

/** Names in an address that may be the callback's: values of its parameters that are plain names. */
function callbacksOf(address: string): string[] {
  const names: string[] = []
  const take = (value: string, key: string): void => {
    if (/callback|jsonp|^cb$/i.test(key) && CALLBACK.test(value)) names[names.length] = value
  }
  apply(forEach, paramsOf(new NativeUrl(address)), [take])
  return names
}
