/** In browsers since 2025, and not in the types yet. */
declare global {
  interface Uint8Array {
    toBase64?: () => string
  }
  interface Uint8ArrayConstructor {
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>
  }
}

/**
 * Bytes as text that any storage, file or attribute takes. Every save under a passphrase goes through here while somebody
 * types: the browser's own is twenty times as fast, and older ones have none.
 */
export function toBase64(bytes: Uint8Array): string {
  if (bytes.toBase64) return bytes.toBase64()
  let binary = ''
  // All at once would run out of stack.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** Undefined where it is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text)
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}
