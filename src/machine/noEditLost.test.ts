import fc from 'fast-check'
import { expect, test } from 'vitest'
import { field, valueIn } from '#domain/plan/field.ts'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { FakeLocks } from '#tests/support/fakeLocks.ts'
import { newBrowser } from '#tests/support/stores.ts'
import { openTab, type OpenTab } from '#tests/support/tabs.ts'
import { unhurried, virtualClock } from '#tests/support/virtualClock.ts'

const planId = 'plan1'
const fields = [field('about', 'name'), field('about', 'problem')] as const

type Step = {
  readonly tab: 0 | 1
  readonly does:
    | 'types'
    | 'undoes'
    | 'redoes'
    | 'waits'
    | 'pauses'
    | 'takesOver'
    | 'hears'
    | 'reloads'
    | 'removes'
    | 'putsBack'
  readonly field: 0 | 1
}

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.constantFrom(0, 0, 1),
  field: fc.constantFrom(0, 0, 1),
  does: fc.oneof(
    { weight: 12, arbitrary: fc.constant('types' as const) },
    { weight: 6, arbitrary: fc.constantFrom('waits' as const, 'pauses' as const) },
    { weight: 3, arbitrary: fc.constantFrom('takesOver' as const, 'hears' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'reloads' as const,
        'removes' as const,
        'putsBack' as const,
        'undoes' as const,
        'redoes' as const,
      ),
    },
  ),
})

const said = (plan: Plan): readonly string[] => fields.flatMap((each) => valueIn(plan, each) ?? [])

/** Two tabs of one browser, and every text that was typed in either and not knowingly replaced. */
async function world(withLocks: boolean) {
  const browser = newBrowser()
  const locks = withLocks ? new FakeLocks() : null
  const first = envelopeWith(newPlan('2026-10-05'))
  let opened = 0
  const open = () => openTab(browser, `tab${(opened += 1)}`, first, locks)
  const tabs: [OpenTab, OpenTab] = [await open(), await open()]
  /** Typed, and still to be found. What somebody saw on their page and wrote over, or undid, is theirs to let go. */
  const owed = new Set<string>()
  let count = 0

  const by = (tab: OpenTab, act: () => void) => {
    const before = said(tab.planActor.getSnapshot().context.plan)
    act()
    const after = said(tab.planActor.getSnapshot().context.plan)
    for (const text of before) if (!after.includes(text)) owed.delete(text)
    for (const text of after) if (!before.includes(text)) owed.add(text)
  }
  const everyOne = async () => {
    for (const tab of tabs) await tab.arrive()
  }
  /** What a browser does when a page goes: it hides, what was begun ends, and the tab lets go of its lock. */
  const reload = async (which: 0 | 1) => {
    const { planActor, arrive } = tabs[which]
    planActor.send({ type: 'page.hidden' })
    await arrive()
    planActor.stop()
    await everyOne()
    tabs[which] = await open()
    await everyOne()
  }
  const restore = async () => {
    const { store } = tabs[0]
    if ((await store.look(planId)).is === 'missing') await store.restore(planId)
  }

  const happen = async ({ tab: which, does, field: at }: Step) => {
    const tab = tabs[which]
    const { planActor, store } = tab
    switch (does) {
      case 'types': {
        const text = `typed ${(count += 1)};`
        return by(tab, () => planActor.send({ type: 'plan.edited', edit: fields[at].put({ value: text }) }))
      }
      case 'undoes':
        return by(tab, () => planActor.send({ type: 'plan.undone' }))
      case 'redoes':
        return by(tab, () => planActor.send({ type: 'plan.redone' }))
      case 'pauses':
        return void tab.clock.increment(300)
      case 'waits':
        return everyOne()
      case 'takesOver':
        planActor.send({ type: 'lock.wanted' })
        return everyOne()
      case 'hears': {
        const found = await store.look(planId)
        return found.is === 'open' ? planActor.send({ type: 'copy.changed', envelope: found.envelope }) : undefined
      }
      case 'reloads':
        return reload(which)
      case 'removes': {
        // From the list of plans, in a tab that has closed the plan; the other tab is told, as the plan library tells it.
        const other = which === 0 ? 1 : 0
        planActor.send({ type: 'page.hidden' })
        await tab.arrive()
        await store.remove(planId).catch(() => {})
        if ((await store.look(planId)).is === 'missing') tabs[other].planActor.send({ type: 'lock.taken' })
        await everyOne()
        return restore()
      }
      case 'putsBack':
        return restore()
    }
  }

  /** Every text that is in a backend, a restore point or set aside, and what a page that stays open shows as a collision. */
  const found = async () => {
    const { store } = tabs[0]
    const looked = await store.look(planId)
    const points = await store.points(planId)
    const kept = await Promise.all(points.map(({ id }) => store.readPoint(id)))
    const shown = tabs.map(({ planActor }) => planActor.getSnapshot().context.collisions)
    return JSON.stringify([looked, kept, await store.replacedCopies(planId), shown])
  }

  const end = async () => {
    await restore()
    for (const tab of tabs) tab.planActor.send({ type: 'page.hidden' })
    for (let round = 0; round < 3; round += 1) {
      await everyOne()
      for (const { clock } of tabs) clock.increment(5000)
      await everyOne()
    }
    const all = await found()
    for (const { planActor } of tabs) planActor.stop()
    return [...owed].filter((text) => !all.includes(text))
  }
  return { happen, end }
}

test.each([
  ['with locks', true],
  ['without locks', false],
])(
  'two tabs, %s: whatever edits, take-overs, removals and reloads come in which order, no edit is lost',
  unhurried,
  async (_, withLocks) => {
    virtualClock()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { happen, end } = await world(withLocks)
        for (const each of steps) await happen(each)
        expect(await end()).toEqual([])
      }),
      { numRuns: 500 },
    )
  },
)
