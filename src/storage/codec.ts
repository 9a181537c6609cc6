/**
 * How a text stands in storage. Synchronous, like the writing itself: what is encrypted too late for an unloading page is
 * lost.
 */
export interface Codec {
  readonly encode: (text: string) => string
  /**
   * What was encrypted. A text that was never encrypted is given as it is, so that a device half way converted opens; so is one
   * that does not open, which then counts as damaged: it is kept, never dropped.
   */
  readonly decode: (stored: string) => string
  /** Whether anybody can read what is stored. */
  readonly isPlain: boolean
}

export const plain: Codec = { encode: (text) => text, decode: (stored) => stored, isPlain: true }

/** The codec of this tab: plain, until a passphrase has given a key. */
export interface Vault extends Codec {
  readonly use: (codec: Codec) => void
}

export function newVault(): Vault {
  let codec = plain
  return {
    encode: (text) => codec.encode(text),
    decode: (stored) => codec.decode(stored),
    get isPlain() {
      return codec.isPlain
    },
    use: (next) => void (codec = next),
  }
}
