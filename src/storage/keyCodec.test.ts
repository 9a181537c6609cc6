import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKey } from '#encryption/key.ts'
import { keyCodec } from './keyCodec.ts'

const key = newKey()

test('what was encrypted is given back letter by letter, by this codec and by the next, half pairs too', () => {
  const codec = keyCodec(key)
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        const encrypted = codec.encode(text)
        expect(codec.decode(encrypted)).toBe(text)
        expect(keyCodec(key).decode(encrypted)).toBe(text)
      },
    ),
  )
  expect(keyCodec(key).decode(codec.encode('half \ud83d pair'))).toBe('half \ud83d pair')
})

test('what is plain, another key’s or damaged is given as it is, and never encrypted twice', () => {
  const codec = keyCodec(key)
  const others = keyCodec(newKey()).encode('Stroke')
  for (const stored of ['', '{"kind":"self-help-plan"', others, others.slice(0, 20)])
    expect(codec.decode(stored)).toBe(stored)
  expect(codec.encode(others)).toBe(others)
  expect(codec.encode(codec.encode('Stroke'))).toBe(codec.encode('Stroke'))
})
