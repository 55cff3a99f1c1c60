/** DER (ITU-T X.690): tag, length, content; contents here are shorter than 128 bytes. */
const der = (tag: number, ...content: readonly (readonly number[])[]): number[] => {
  const bytes = content.flat()
  return [tag, bytes.length, ...bytes]
}

const SEQUENCE = 0x30
/** 2.16.840.1.101.3.4.2.1 */
const SHA256 = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
const NULL = [0x05, 0x00]
const VERSION_1 = [0x02, 0x01, 0x01]
const CERTIFICATE_WANTED = [0x01, 0x01, 0xff]

/**
 * A request for a time-stamp (RFC 3161, section 2.4.1, TimeStampReq) of a SHA-256, asking for the certificate with the
 * answer. It holds the hash and nothing else: no nonce, since whoever stamps gives it back by hand.
 * @param sha256 64 lower-case hex digits. @throws RangeError for anything else.
 */
export function stampRequest(sha256: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('A SHA-256 has 64 hex digits')
  const hash = Array.from({ length: 32 }, (_, at) => Number.parseInt(sha256.slice(2 * at, 2 * at + 2), 16))
  const imprint = der(SEQUENCE, der(SEQUENCE, SHA256, NULL), der(0x04, hash))
  return Uint8Array.from(der(SEQUENCE, VERSION_1, imprint, CERTIFICATE_WANTED))
}
