/** SHA-256 by the browser. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))

/** SHA-256 as 64 lower-case hex digits. */
export const hexOf = async (bytes: Uint8Array): Promise<string> =>
  Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

/** The bytes of a `data:` address in base64; our pages may fetch nothing, not even that. */
export function fromDataUrl(url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(url.slice(url.indexOf(',') + 1))
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
