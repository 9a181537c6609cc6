import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { linesNow } from './lines.ts'
import { nextLine } from './nextLine.ts'
import { stageIds } from './sections.ts'

const today = '2026-11-23'

test('after a stage comes its own first line that is not done', () => {
  const now = aPlan().now(today)
  expect(nextLine(now, 'place')).toEqual({ ...linesNow(now, 'place')[0], stage: 'place' })
})

test('a stage that is done leads on to the next one, and the last one round to the first', () => {
  const now = aPlan().said('expectations', 'months', 6).said('expectations', 'sharers', 3).now(today)
  const open = stageIds.filter((stage) => linesNow(now, stage).some(({ done }) => !done))
  for (const stage of stageIds) {
    const at = stageIds.indexOf(stage)
    const inTurn = [...stageIds.slice(at), ...stageIds.slice(0, at)]
    expect(nextLine(now, stage)?.stage).toBe(inTurn.find((each) => open.includes(each)))
  }
})
