import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { isUntouched } from './untouched.ts'

test('only what every plan begins with is untouched: a name, a word half typed, something left open are not', () => {
  expect(isUntouched({ plan: aPlan().build(), own: {} })).toBe(true)
  expect(isUntouched({ plan: aPlan().build(), own: {}, example: true })).toBe(false)
  expect(isUntouched({ plan: aPlan().build(), own: { readiness: { steady: 'yes' } } })).toBe(false)
  expect(isUntouched({ plan: aPlan().you({ name: 'Alma' }).build(), own: {} })).toBe(false)
  expect(isUntouched({ plan: aPlan().left('about', 'area', { as: 'notYet' }).build(), own: {} })).toBe(false)
  expect(
    isUntouched({
      plan: aPlan()
        .edit({ kind: 'answer', section: 'about', question: 'problem', answer: { typed: 'L' } })
        .build(),
      own: {},
    }),
  ).toBe(false)
})
