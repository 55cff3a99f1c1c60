/**
 * Functions of the page that a script of ours stands in front of. They keep name, length, properties and source text,
 * so that a page behaves the same with and without us. (A page that compares with a frame of its own can still tell:
 * nothing here is a secret, it is only in nobody's way.)
 *
 * Everything is taken from the page's world before any script of the page has run: what the page changes later is the
 * page's own affair.
 */
const { apply } = Reflect
const { defineProperty, getOwnPropertyDescriptor } = Object
const { get, set } = WeakMap.prototype

type Call = (this: unknown, ...args: never[]) => unknown

const originals = new WeakMap<object, object>()

/** The same function for the page; `handle` is called in its place, and calls `native` itself. */
function disguised<F extends Call>(native: F, handle: (self: unknown, args: unknown[]) => unknown): F {
  const stand = new Proxy(native, { apply: (_, self, args) => handle(self, args) })
  apply(set, originals, [stand, native])
  return stand
}

/** Puts a function in front of `owner[name]`, with the same property. Does nothing where there is none. */
export function stand(
  owner: object,
  name: string,
  handle: (native: Call, self: unknown, args: unknown[]) => unknown,
): void {
  const property = getOwnPropertyDescriptor(owner, name)
  const native: unknown = property?.value
  if (property === undefined || typeof native !== 'function' || property.configurable !== true) return
  const own = native as Call
  defineProperty(owner, name, { ...property, value: disguised(own, (self, args) => handle(own, self, args)) })
}

/** Makes `Function.prototype.toString` answer for the function behind, for itself too. */
export function keepSources(): void {
  stand(Function.prototype, 'toString', (native, self, args) => {
    const isKnown = typeof self === 'function' && (apply(get, originals, [self]) as object | undefined)
    return apply(native, isKnown || self, args)
  })
}
