import { lockedKind, lockedVersion, type LockedCopy } from '#domain/files/lockedCopy.ts'
import { decrypt, encrypt } from '#encryption/cipher.ts'
import { keyOf, newRecipe, readRecipe } from '#encryption/key.ts'
import { codeText } from './code.ts'

/** Locks the text of a copy with a code. Rejects where there is no WebCrypto. Returns the data of the file. */
export async function lockCopy(text: string, code: string): Promise<string> {
  const recipe = newRecipe()
  const locked: LockedCopy = {
    kind: lockedKind,
    version: lockedVersion,
    recipe,
    sealed: encrypt(await keyOf(codeText(code), recipe), text),
  }
  return JSON.stringify(locked)
}

/**
 * The text inside. `wrongCode` also where the file was changed: nobody can tell which. `damaged`: the recipe is none that
 * this page follows, and no code would open it.
 */
export async function openLocked(
  { recipe, sealed }: LockedCopy,
  code: string,
): Promise<{ readonly text: string } | 'wrongCode' | 'damaged'> {
  const known = readRecipe(recipe)
  if (!known) return 'damaged'
  const text = decrypt(await keyOf(codeText(code), known), sealed)
  return text === undefined ? 'wrongCode' : { text }
}
