import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'
import { keyOf, newKey, newRecipe, readRecipe, rounds, type KeyRecipe } from './key.ts'

const quick: KeyRecipe = { ...newRecipe(), rounds: 1 }

test('what was encrypted opens with the same key, whatever it is', () => {
  const key = newKey()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encrypted = encrypt(key, text)
      expect(decrypt(key, encrypted)).toBe(text)
      if (text.length > 3) expect(encrypted).not.toContain(text)
    }),
  )
})

test('a text of half a megabyte is encrypted whole', () => {
  const key = newKey()
  const text = 'Stroke, and what comes after. '.repeat(20_000)
  expect(decrypt(key, encrypt(key, text))).toBe(text)
})

test('another key, a changed or cut text, and plain text do not open', () => {
  const key = newKey()
  // As long as leaves no padding behind, which could be cut without any loss.
  const encrypted = encrypt(key, 'Grieving')
  expect(encrypted).not.toMatch(/=$/)
  expect(decrypt(newKey(), encrypted)).toBeUndefined()
  expect(decrypt(key, 'Grieving')).toBeUndefined()
  for (let at = 0; at < encrypted.length; at += 1) {
    expect(decrypt(key, encrypted.slice(0, at))).toBeUndefined()
    expect(
      decrypt(key, encrypted.slice(0, at) + (encrypted[at] === 'A' ? 'B' : 'A') + encrypted.slice(at + 1)),
      `changed at ${at}`,
    ).toBeUndefined()
  }
})

test('two texts are never encrypted alike', () => {
  const key = newKey()
  expect(encrypt(key, 'Stroke')).not.toBe(encrypt(key, 'Stroke'))
})

test('a passphrase gives the same key however its letters are composed, and another salt another key', async () => {
  const key = await keyOf('Café on the hill', quick)
  expect(await keyOf('Cafe\u0301 on the hill ', quick)).toEqual(key)
  expect(await keyOf('Cafe on the hill', quick)).not.toEqual(key)
  expect(await keyOf('Café on the hill', { ...newRecipe(), rounds: 1 })).not.toEqual(key)
  expect(key).toHaveLength(32)
})

test('the rounds are those that OWASP asks for now', () => expect(rounds).toBe(600_000))

test('a recipe is read back, and anything else is none', () => {
  const recipe = newRecipe()
  expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe)
  for (const other of [
    null,
    'PBKDF2',
    {},
    { ...recipe, rounds: 0 },
    { ...recipe, rounds: 1e12 },
    { ...recipe, rounds: 1.5 },
    { ...recipe, salt: '%' },
    { ...recipe, kdf: 'MD5' },
  ])
    expect(readRecipe(other)).toBeUndefined()
})
