import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKey } from '#sealing/key.ts'
import { keyCodec } from './keyCodec.ts'

const key = newKey()

test('what was sealed is given back letter by letter, by this codec and by the next, half pairs too', () => {
  const codec = keyCodec(key)
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        const sealed = codec.seal(text)
        expect(codec.open(sealed)).toBe(text)
        expect(keyCodec(key).open(sealed)).toBe(text)
      },
    ),
  )
  expect(keyCodec(key).open(codec.seal('half \ud83d pair'))).toBe('half \ud83d pair')
})

test('what is plain, another key’s or damaged is given as it is, and never sealed twice', () => {
  const codec = keyCodec(key)
  const others = keyCodec(newKey()).seal('Stroke')
  for (const stored of ['', '{"kind":"self-help-plan"', others, others.slice(0, 20)])
    expect(codec.open(stored)).toBe(stored)
  expect(codec.seal(others)).toBe(others)
  expect(codec.seal(codec.seal('Stroke'))).toBe(codec.seal('Stroke'))
})
