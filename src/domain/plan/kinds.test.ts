import { expect, test } from 'vitest'
import { isText } from './kinds.ts'

test.each([
  ['purpose', 'statement', true],
  ['about', 'problem', true],
  ['purpose', 'sizeFew', false],
  ['timeline', 'firstMeeting', false],
  ['purpose', 'openness', false],
  ['about', 'no such question', false],
] as const)('%s.%s is answered with words: %s', (section, question, is) => {
  expect(isText(section, question)).toBe(is)
})
