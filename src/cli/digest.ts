import { createHash } from 'node:crypto'

/** SHA-256 of bytes: 32 bytes. The report layer asks for it, as it knows neither browser nor Node. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> => createHash('sha256').update(bytes).digest()
