/**
 * Length is what counts. NIST SP 800-63B-4 asks for 15 characters where a password is all there is, and for no rules on
 * which ones; here whoever has the device may try as many as they like.
 */
export const leastCharacters = 15

/** How many characters are missing, counted as the key is made: without spaces at the ends. */
export const missing = (passphrase: string): number =>
  Math.max(0, leastCharacters - [...passphrase.normalize('NFKC').trim()].length)

/** Whether two make the same key. */
export const isSame = (one: string, other: string): boolean =>
  one.normalize('NFKC').trim() === other.normalize('NFKC').trim()
