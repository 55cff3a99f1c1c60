import { LONGEST } from './channel.ts'
import { stand } from './disguise.ts'
import { type Copying, getter, silently } from './native.ts'

const { apply } = Reflect
const { then } = Promise.prototype
const { clone } = Response.prototype
const { getReader } = ReadableStream.prototype
const { read, cancel } = ReadableStreamDefaultReader.prototype
const { get: getHeader } = Headers.prototype
const { decode } = TextDecoder.prototype
const urlOf = getter(Request.prototype, 'url')
const hrefOf = getter(URL.prototype, 'href')
const bodyOf = getter(Response.prototype, 'body')
const headersOf = getter(Response.prototype, 'headers')
const okOf = getter(Response.prototype, 'ok')

/** Responses to `fetch`. */
export function copyFetches(view: Window, { wanted, tell }: Copying): void {
  stand(view, 'fetch', (native, self, args) => {
    const result = apply(native, self, args) as Promise<Response>
    const address = fetchedAddress(args[0])
    const asked = address === null ? null : wanted(address)
    if (asked === null) return result
    // The page waits on what follows, so that a failure it does not catch is reported as it would have been.
    return apply(then, result, [
      (response: Response) => {
        silently(() => copyResponse(response, (body) => tell(asked, body)))
        return response
      },
    ])
  })
}

/** Objects that become text by a method of their own are left alone: calling it twice could be noticed. */
function fetchedAddress(input: unknown): string | null {
  try {
    if (typeof input === 'string') return input
    if (input instanceof Request) return String(urlOf(input))
    return input instanceof URL ? String(hrefOf(input)) : null
  } catch {
    return null
  }
}

function copyResponse(response: Response, tell: (body: string) => void): void {
  const type = String(apply(getHeader, headersOf(response), ['content-type']) ?? '')
  const length = Number(apply(getHeader, headersOf(response), ['content-length']) ?? 0)
  if (okOf(response) !== true || bodyOf(response) === null || length > LONGEST) return
  if (!/json|javascript|text\//.test(type)) return
  const reader = apply(getReader, bodyOf(apply(clone, response, [])), [])
  const decoder = new TextDecoder()
  let text = ''
  const next = (): void => {
    const part = apply(read, reader, []) as Promise<ReadableStreamReadResult<Uint8Array>>
    const taken = ({ done, value }: ReadableStreamReadResult<Uint8Array>): void =>
      silently(() => {
        text += apply(decode, decoder, done ? [] : [value, { stream: true }])
        if (text.length > LONGEST) apply(then, apply(cancel, reader, []), [undefined, () => undefined])
        else if (done) tell(text)
        else next()
      })
    apply(then, part, [taken, () => undefined])
  }
  next()
}
