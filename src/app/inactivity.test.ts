import { expect, test } from 'vitest'
import { isInactive } from './inactivity.ts'

const at = (wall: number, steady = wall) => ({ wall: wall * 60_000, steady: steady * 60_000 })

test.each([
  ['less than the time', at(14.9), false],
  ['the time is over', at(15), true],
  ['a laptop slept: only the wall clock went on', at(480, 1), true],
  ['the wall clock stood, the page was open', at(0, 15), true],
  ['a clock put right by seconds', at(-0.5, 1), false],
  ['a clock that was set back', at(-60, 1), true],
] as const)('%s', (_, now, away) => expect(isInactive(at(0), now, 15)).toBe(away))
