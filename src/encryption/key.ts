import { fromBase64, toBase64 } from './base64.ts'

/** How a key is made of a passphrase: kept in the open beside what it encrypts, so that the rounds can rise later. */
export interface KeyRecipe {
  readonly kdf: 'PBKDF2-SHA-256'
  readonly rounds: number
  /** Base64. */
  readonly salt: string
}

/**
 * OWASP Password Storage Cheat Sheet (2026) for PBKDF2 with HMAC-SHA-256. WebCrypto has no Argon2id, and one in
 * JavaScript would be slow enough on a cheap phone to tempt us into weak settings.
 */
export const rounds = 600_000
/** A recipe read from a file is somebody else's text: more rounds than this would only hold the page up. */
const mostRounds = 5_000_000

/** Plain http on a local network has no WebCrypto: nothing can be encrypted there, and the person is told why. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined

export const newRecipe = (): KeyRecipe => ({ kdf: 'PBKDF2-SHA-256', rounds, salt: toBase64(randomBytes(16)) })

/** A key that no passphrase made. */
export const newKey = (): Uint8Array<ArrayBuffer> => randomBytes(32)

/** Anything else than a recipe that this page can follow is undefined. */
export function readRecipe(data: unknown): KeyRecipe | undefined {
  if (typeof data !== 'object' || data === null || !('kdf' in data) || !('rounds' in data) || !('salt' in data))
    return undefined
  const { kdf, rounds: times, salt } = data
  if (
    kdf !== 'PBKDF2-SHA-256' ||
    typeof times !== 'number' ||
    !Number.isInteger(times) ||
    times < 1 ||
    times > mostRounds
  )
    return undefined
  return typeof salt === 'string' && fromBase64(salt) !== undefined ? { kdf, rounds: times, salt } : undefined
}

/**
 * 32 bytes. The same passphrase gives the same key however a keyboard composes its letters, and with or without the
 * space that a phone adds at the end. Rejects where there is no WebCrypto.
 */
export async function keyOf(
  passphrase: string,
  { rounds: iterations, salt }: KeyRecipe,
): Promise<Uint8Array<ArrayBuffer>> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim())
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) ?? new Uint8Array() },
    material,
    256,
  )
  return new Uint8Array(bits)
}

const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))
