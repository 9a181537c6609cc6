import { createActor, assign } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { describe, expect, test } from 'vitest'
import type { Edit } from '#domain/plan/edit.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { assess } from '#domain/stages/assess.ts'
import { phases, standings } from '#domain/stages/standing.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { begin } from './autosave.ts'
import { openPlanSetup } from './openPlan.setup.ts'
import { phaseRegion, stageRegion } from './regions.ts'
import { sessionRegion } from './sessionRegion.ts'

const input = { envelope: envelopeWith(newPlan('2026-10-05')), today: '2026-11-23', assess }
const context = begin(input)
const assessment = assess(newPlan('2026-10-05'), '2026-11-23')

/** A assessment said outright, so that a region can be walked alone: the tick's name is the standing or the phase. */
const assessed = (said: string) => ({
  type: 'plan.edited' as const,
  edit: { kind: 'tick' as const, item: said, on: null },
})
const jump = { type: 'plan.undone' as const }

const saidIn = (edit: Edit): string => (edit.kind === 'tick' ? edit.item : '')
const isOneOf = <T extends string>(all: readonly T[], text: string): text is T => all.some((each) => each === text)

describe.each(stageIds)('the region of %s', (stage) => {
  const machine = openPlanSetup.createMachine({
    id: 'openPlan',
    context,
    type: 'parallel',
    states: {
      assess: {
        on: {
          'plan.edited': {
            actions: assign(({ event }) => {
              const said = saidIn(event.edit)
              return isOneOf(standings, said)
                ? {
                    assessment: {
                      ...assessment,
                      stages: { ...assessment.stages, [stage]: { standing: said, open: [] } },
                    },
                  }
                : {}
            }),
          },
        },
      },
      stage: stageRegion(stage),
    },
  })
  const paths = getShortestPaths(machine, { events: [...standings.map(assessed), jump], limit: 2000 })

  test('every standing is reached, and the region stands where the assessment stands at the end of every path', () => {
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)))
    for (const standing of standings) expect([...reached].some((value) => value.includes(`"${standing}"`))).toBe(true)
    for (const { state } of paths)
      expect(state.value).toMatchObject({ stage: state.context.assessment?.stages[stage].standing })
  })

  test('it never rests in placing', () => {
    for (const { state } of paths) expect(state.value).not.toMatchObject({ stage: 'placing' })
  })
})

test('the founding as a whole stands where its phase says, from any phase to any other', () => {
  const machine = openPlanSetup.createMachine({
    id: 'openPlan',
    context,
    type: 'parallel',
    states: {
      assess: {
        on: {
          'plan.edited': {
            actions: assign(({ event }) => {
              const said = saidIn(event.edit)
              return isOneOf(phases, said) ? { assessment: { ...assessment, phase: said } } : {}
            }),
          },
        },
      },
      founding: phaseRegion,
    },
  })
  for (const from of phases) {
    for (const to of phases) {
      const actor = createActor(machine, { input }).start()
      actor.send(assessed(from))
      actor.send(assessed(to))
      expect(actor.getSnapshot().value, `${from} to ${to}`).toMatchObject({ founding: to })
    }
  }
})

const together = {
  id: 's1',
  startedAt: '2026-11-23T14:10:00.000Z',
  counselor: 'Dana',
  founder: '',
  base: newPlan('2026-10-05'),
}
const sessionMachine = openPlanSetup.createMachine({
  id: 'openPlan',
  context,
  type: 'parallel',
  states: { session: sessionRegion },
})

test('a session begins, is summed up, goes on and ends as it is said, and nothing else moves it', () => {
  const events = [
    { type: 'session.started', session: together },
    { type: 'session.summed' },
    { type: 'session.resumed' },
    { type: 'session.ended' },
    { type: 'page.hidden' },
    jump,
  ] as const
  const [alone, working, summing] = ['alone', { together: 'working' }, { together: 'summing' }]
  const said = {
    alone: { 'session.started': working },
    working: { 'session.summed': summing, 'session.ended': alone },
    summing: { 'session.resumed': working, 'session.ended': alone },
  }
  const paths = getShortestPaths(sessionMachine, { events, serializeState: ({ value }) => JSON.stringify(value) })
  expect(paths.map(({ state }) => state.value)).toEqual([
    { session: alone },
    { session: working },
    { session: summing },
  ])
  paths.forEach(({ state }, index) => {
    const from = new Map<string, unknown>(Object.entries([said.alone, said.working, said.summing][index] ?? {}))
    for (const event of events) {
      const actor = createActor(sessionMachine, { snapshot: sessionMachine.getPersistedSnapshot(state), input }).start()
      actor.send(event)
      expect(actor.getSnapshot().value, event.type).toEqual(
        from.has(event.type) ? { session: from.get(event.type) } : state.value,
      )
    }
  })
})

test('a page that was closed in a session comes back into it, and an ended one leaves nothing behind', () => {
  const running = openPlanSetup.createMachine({
    id: 'openPlan',
    context: { ...context, session: together },
    type: 'parallel',
    states: { session: sessionRegion },
  })
  const actor = createActor(running, { input }).start()
  expect(actor.getSnapshot().hasTag('together')).toBe(true)
  actor.send({ type: 'session.ended' })
  expect(actor.getSnapshot().context.session).toBeUndefined()
})
