/**
 * How a text stands in storage. Synchronous, like the writing itself: what is sealed too late for an unloading page is
 * lost.
 */
export interface Codec {
  readonly seal: (text: string) => string
  /**
   * What was sealed. A text that was never sealed is given as it is, so that a device half way converted opens; so is one
   * that does not open, which then counts as damaged: it is kept, never dropped.
   */
  readonly open: (stored: string) => string
  /** Whether anybody can read what is stored. */
  readonly isPlain: boolean
}

export const plain: Codec = { seal: (text) => text, open: (stored) => stored, isPlain: true }

/** The codec of this tab: plain, until a passphrase has given a key. */
export interface Vault extends Codec {
  readonly use: (codec: Codec) => void
}

export function newVault(): Vault {
  let codec = plain
  return {
    seal: (text) => codec.seal(text),
    open: (stored) => codec.open(stored),
    get isPlain() {
      return codec.isPlain
    },
    use: (next) => void (codec = next),
  }
}
