import { decrypt, encrypt } from '#encryption/cipher.ts'
import { isEncrypted } from '#encryption/mark.ts'
import type { Codec } from './codec.ts'

/**
 * Half of a surrogate pair, which a damaged text may hold, does not survive the way into bytes. Such a text is spelled out
 * first: what is kept because it is damaged is kept letter by letter.
 */
const spelled = '\u0000spelled:'
const whole = (text: string) => (text.isWellFormed() ? text : spelled + JSON.stringify(text))
const asItWas = (text: string): string => {
  const read: unknown = text.startsWith(spelled) ? JSON.parse(text.slice(spelled.length)) : text
  return typeof read === 'string' ? read : text
}

/** Encrypts with a key. What is encrypted already stays as it is: it may be another key's, and is not for this one to wrap. */
export function keyCodec(key: Uint8Array): Codec {
  // Each save reads what it has written just before, and writes the same text into two backends.
  let last = { text: '', encrypted: '' }
  return {
    encode: (text) => {
      if (isEncrypted(text)) return text
      if (last.encrypted === '' || last.text !== text) last = { text, encrypted: encrypt(key, whole(text)) }
      return last.encrypted
    },
    decode: (stored) => {
      if (!isEncrypted(stored)) return stored
      if (last.encrypted === stored) return last.text
      const opened = decrypt(key, stored)
      if (opened === undefined) return stored
      const text = asItWas(opened)
      last = { text, encrypted: stored }
      return text
    },
    isPlain: false,
  }
}
