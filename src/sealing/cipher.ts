import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { fromBase64, toBase64 } from './base64.ts'
import { isSealed, mark } from './mark.ts'

const nonceLength = 24

/**
 * Text that only the key opens. Synchronous, because what is typed last must be sealed and stored before an unloading
 * page is gone, and WebCrypto's ciphers answer too late for that. Every call gives another text.
 */
export function sealText(key: Uint8Array, text: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = xchacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(text))
  const all = new Uint8Array(nonceLength + sealed.length)
  all.set(nonce)
  all.set(sealed, nonceLength)
  return mark + toBase64(all)
}

/** The text inside; undefined for another key, a changed text, or what was never sealed. */
export function openSealed(key: Uint8Array, sealed: string): string | undefined {
  const all = isSealed(sealed) ? fromBase64(sealed.slice(mark.length)) : undefined
  if (!all || all.length < nonceLength) return undefined
  try {
    return new TextDecoder().decode(
      xchacha20poly1305(key, all.subarray(0, nonceLength)).decrypt(all.subarray(nonceLength)),
    )
  } catch {
    return undefined
  }
}
