import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '#domain/dates.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { assess } from '#domain/stages/assess.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { sampleEdits } from '#tests/support/sampleEdits.ts'
import { newBrowser } from '#tests/support/stores.ts'
import { openTab, type OpenTab } from '#tests/support/tabs.ts'
import { unhurried, virtualClock } from '#tests/support/virtualClock.ts'
import type { OpenPlanEvent } from './openPlan.types.ts'

type Step = {
  readonly tab: 'a' | 'b'
  readonly does: OpenPlanEvent | 'waits' | 'pauses' | 'runsOutOfRoom' | 'failsToSave' | 'savesAgain'
}

const does: fc.Arbitrary<Step['does']> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      type: fc.constant('plan.edited' as const),
      edit: fc.constantFrom(...sampleEdits),
      commits: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'plan.committed' as const }) },
  { weight: 2, arbitrary: fc.constantFrom({ type: 'plan.undone' as const }, { type: 'plan.redone' as const }) },
  fc
    .constantFrom('2026-11-24', '2027-03-05', '2026-11-23')
    .map((today: IsoDate) => ({ type: 'day.turned' as const, today })),
  fc.constant({ type: 'plan.replaced' as const, plan: newPlan('2026-01-05') }),
  { weight: 2, arbitrary: fc.constant({ type: 'page.hidden' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'lock.wanted' as const }) },
  { weight: 4, arbitrary: fc.constantFrom('waits' as const, 'pauses' as const) },
  fc.constantFrom('runsOutOfRoom' as const, 'failsToSave' as const, 'savesAgain' as const),
)
const step: fc.Arbitrary<Step> = fc.record({ tab: fc.constantFrom('a' as const, 'a' as const, 'b' as const), does })

function standsAsThePlanSays({ planActor }: OpenTab, after: string) {
  const state = planActor.getSnapshot()
  const now = assess(state.context.committed, state.context.today)
  for (const stage of stageIds)
    expect(state.matches({ stages: { [stage]: now.stages[stage].standing } }), `${stage} after ${after}`).toBe(true)
  expect(state.matches({ founding: now.phase })).toBe(true)
  expect(state.hasTag('editable')).not.toBe(state.hasTag('readOnly'))
}

/** With and without locks between the tabs: without them both write, and revisions alone protect. */
test.each([
  ['with locks', true],
  ['without locks', false],
])(
  'two tabs on one store, %s: every stage stands where the plan says, and once all has settled the store holds what is shown',
  unhurried,
  async (_, withLocks) => {
    virtualClock()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const browser = newBrowser()
        const locks = withLocks ? undefined : null
        const a = await openTab(browser, 'a', envelopeWith(newPlan('2026-10-05')), locks)
        const b = await openTab(browser, 'b', envelopeWith(newPlan('2026-10-05')), locks === null ? null : a.locks)
        const tabs = { a, b }
        for (const { tab, does: what } of steps) {
          const { planActor, clock, arrive, homesTake } = tabs[tab]
          if (what === 'waits') await arrive()
          else if (what === 'pauses') clock.increment(300)
          else if (what === 'runsOutOfRoom') browser.quota = 0
          else if (what === 'failsToSave') homesTake(false)
          else if (what === 'savesAgain') {
            browser.quota = Infinity
            homesTake(true)
          } else planActor.send(what)
          standsAsThePlanSays(a, JSON.stringify(what))
          standsAsThePlanSays(b, JSON.stringify(what))
        }
        browser.quota = Infinity
        for (const { homesTake } of [a, b]) homesTake(true)
        await a.arrive()
        await b.arrive()
        // The person writes on in the first tab.
        for (
          let round = 0;
          round < 3 && !a.planActor.getSnapshot().matches({ autosave: { writing: 'saved' } });
          round += 1
        ) {
          if (a.planActor.getSnapshot().hasTag('readOnly')) a.planActor.send({ type: 'lock.wanted' })
          await a.arrive()
          a.clock.increment(5000)
          await a.arrive()
        }
        standsAsThePlanSays(a, 'all has settled')
        const { context, value } = a.planActor.getSnapshot()
        expect(value).toMatchObject({ autosave: { writing: 'saved' } })
        const found = await a.store.look('plan1')
        const stored = found.is === 'open' ? found.envelope : undefined
        // Without locks the other tab may have written since, and this one is told when it writes next.
        if (stored?.writer !== 'b' || withLocks) expect(stored?.plan).toEqual(context.plan)
        a.planActor.stop()
        b.planActor.stop()
      }),
      { numRuns: 15 },
    )
  },
)
