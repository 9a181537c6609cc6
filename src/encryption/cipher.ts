import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { fromBase64, toBase64 } from './base64.ts'
import { isEncrypted, mark } from './mark.ts'

const nonceLength = 24

/**
 * Text that only the key opens. Synchronous, because what is typed last must be encrypted and stored before an unloading
 * page is gone, and WebCrypto's ciphers answer too late for that. Every call gives another text.
 */
export function encrypt(key: Uint8Array, text: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const encrypted = xchacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(text))
  const all = new Uint8Array(nonceLength + encrypted.length)
  all.set(nonce)
  all.set(encrypted, nonceLength)
  return mark + toBase64(all)
}

/** The text inside; undefined for another key, a changed text, or what was never encrypted. */
export function decrypt(key: Uint8Array, encrypted: string): string | undefined {
  const all = isEncrypted(encrypted) ? fromBase64(encrypted.slice(mark.length)) : undefined
  if (!all || all.length < nonceLength) return undefined
  try {
    return new TextDecoder().decode(
      xchacha20poly1305(key, all.subarray(0, nonceLength)).decrypt(all.subarray(nonceLength)),
    )
  } catch {
    return undefined
  }
}
