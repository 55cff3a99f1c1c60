/** A Blob address must outlive the click; a slow disk takes a while to read it. */
const KEEP_MS = 60_000

/** Saves a file as a download, under its own name. */
export function saveFile({ name, bytes, type }: { name: string; bytes: Uint8Array; type: string }): void {
  const link = document.createElement('a')
  // Copied, so that the Blob holds a plain buffer whatever the bytes were cut from.
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}
