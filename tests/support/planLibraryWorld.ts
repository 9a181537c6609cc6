import { createActor, fromCallback, fromPromise, SimulatedClock, type AnyActorRef } from 'xstate'
import type { Envelope } from '#domain/plan/envelope.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent, Reread } from '#machine/openPlan.types.ts'
import { planLibraryMachine, type PlanFound, type PlanLibraryEvent } from '#machine/planLibrary.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { envelopeWith } from './envelopeWith.ts'
import { never, reject, resolve } from './promises.ts'
import type { World } from './walkPaths.ts'

/** What hears the machines' wishes: the world that was made last. */
let around: {
  readonly open: (planId: string, by: AnyActorRef) => void
  readonly save: (envelope: Unsigned, by: AnyActorRef) => void
  /** Somebody looks what becomes of a plan in other tabs, until it stops. */
  readonly watch: (planId: string, say: (event: PlanLibraryEvent) => void) => () => void
}
const machine = planLibraryMachine.provide({
  actors: {
    open: fromPromise<PlanFound, { planId: string }>(({ input, self }) => (around.open(input.planId, self), never())),
    presence: fromCallback<PlanLibraryEvent, { planId: string }>(({ input, sendBack }) =>
      around.watch(input.planId, sendBack),
    ),
    planActor: openPlanMachine.provide({
      actors: {
        writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ sendBack }) =>
          sendBack({ type: 'lock.granted' }),
        ),
        save: fromPromise<Saved, Unsigned>(({ input, self }) => (around.save(input, self), never())),
        // Answered before anything else happens: what comes of it is walked in the region `autosave`.
        reread: fromPromise<Reread | undefined, { planId: string }>(({ self }) => (rereads.push(self), never())),
      },
    }),
  },
})
const rereads: AnyActorRef[] = []

export const planLibraryHappenings = [
  'asksForA',
  'asksForB',
  'beginsC',
  'leaves',
  'aIsGone',
  'cIsGone',
  'aGoesElsewhere',
  'aIsOutgrown',
  'locks',
  'opensTheDoor',
  'erases',
  'erasesForGood',
  'restores',
  'opens',
  'isMissing',
  'isUnsure',
  'isNewer',
  'isDamaged',
  'failsToOpen',
  'types',
  'hides',
  'storeAnswers',
  'storeFails',
] as const
export type PlanLibraryHappening = (typeof planLibraryHappenings)[number]

/** A plan library of three plans: a and b are on this device, c is begun. What the store says, and when, is said from outside. */
export function planLibraryWorld(only: readonly PlanLibraryHappening[], locked = false): World<PlanLibraryHappening> {
  const problems: string[] = []
  const opening: { readonly planId: string; readonly by: AnyActorRef }[] = []
  const watchers = new Set<{ readonly planId: string; readonly say: (event: PlanLibraryEvent) => void }>()
  const asked: { readonly envelope: Unsigned; readonly by: AnyActorRef }[] = []
  const written = new Map<string, string>()
  const typed = new Map<string, string>()
  /** Plans whose last words no store took, and which were left for another plan or in a hurry. */
  const given = new Set<string>()
  let count = 0
  let begun = false
  /** The last time the tab was closed or all was erased, something was typed that no backend had taken. */
  let wasOnlyCopy = false
  rereads.length = 0

  around = {
    open: (planId, by) => opening.push({ planId, by }),
    save: (envelope, by) => {
      asked.push({ envelope, by })
      written.set(envelope.planId, problemIn(envelope))
    },
    watch: (planId, say) => {
      const watcher = { planId, say }
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }
  const planLibrary = createActor(machine, { clock: new SimulatedClock(), input: { locked } }).start()
  const now = () => planLibrary.getSnapshot()
  const want = (that: boolean, problem: string) =>
    that || problems.push(`${problem} (in ${JSON.stringify(now().value)})`)
  const isFailing = () => now().context.planActor?.getSnapshot().hasTag('failing') ?? false
  const isShut = () => now().matches('locked') || now().matches('erased')
  /** Reading a plan anew is answered before anything else happens. */
  const reread = () => rereads.splice(0).forEach((each) => resolve(each))

  const ask = (planId: string) => () => {
    const before = now()
    if (isFailing() && before.context.planId !== planId) given.add(before.context.planId ?? '')
    planLibrary.send({ type: 'plan.asked', planId })
    if (before.matches('locked') || before.matches('erased')) return
    if (before.context.planId === planId)
      want(now().context.planActor === before.context.planActor, 'the plan that is open was opened once more')
    else want(now().matches('opening') && now().context.planId === planId, 'a plan was asked for, and it does not open')
  }
  /** Another tab has done something to a plan: who looks for it says so. */
  const elsewhere = (event: PlanLibraryEvent & { readonly planId: string }) =>
    watchers.forEach(({ planId, say }) => planId === event.planId && say(event))
  const goes = (planId: string, tell: (event: PlanLibraryEvent & { readonly planId: string }) => void) => () => {
    const isOpen = now().context.planId === planId && !isShut()
    const saves = asked.length
    tell({ type: 'plan.gone', planId })
    if (!isOpen) return
    typed.delete(planId)
    want(
      now().matches('choosing') && now().context.missing === planId,
      'a plan was removed, and the person is not told',
    )
    want(asked.length === saves, 'a plan that was removed was written once more')
  }
  const found =
    (output: (planId: string) => PlanFound, is: 'open' | 'choosing' | 'unreadable', unsure = false) =>
    () => {
      const next = opening.splice(0, 1)[0]
      const value = JSON.stringify(now().value)
      if (!resolve(next?.by, output(next?.planId ?? ''))) {
        want(value === JSON.stringify(now().value), 'an answer that came too late was listened to')
        return
      }
      want(now().matches(is), 'what was found is not shown as what it is')
      if (is === 'choosing')
        want(
          now().context.missing === next?.planId && now().context.unsure === unsure,
          'the person is not told that the plan is missing',
        )
    }
  const envelopeOf = (planId: string): Envelope => ({ ...envelopeWith(newPlan('2026-10-05')), planId })
  const planActor = () => now().context.planActor

  const may: Partial<Record<PlanLibraryHappening, () => boolean>> = {
    opens: () => opening.length > 0,
    isMissing: () => opening.length > 0,
    isUnsure: () => opening.length > 0,
    isNewer: () => opening.length > 0,
    isDamaged: () => opening.length > 0,
    failsToOpen: () => opening.length > 0,
    // Every plan that is begun is a new one.
    beginsC: () => !begun,
    types: () => planActor() !== undefined && count < 2,
    hides: () => planActor() !== undefined,
    storeAnswers: () => asked.length > 0,
    storeFails: () => asked.length > 0,
  }
  const happen: Record<PlanLibraryHappening, () => void> = {
    asksForA: ask('a'),
    asksForB: ask('b'),
    beginsC: () => {
      const wasLocked = isShut()
      begun ||= !wasLocked
      if (isFailing()) given.add(now().context.planId ?? '')
      planLibrary.send({ type: 'plan.begun', input: { envelope: envelopeOf('c'), today: '2026-11-23', fresh: true } })
      want(wasLocked || (now().matches('open') && now().context.planId === 'c'), 'a plan was begun, and it is not open')
    },
    leaves: () => {
      const before = now()
      const isOnlyCopy = isFailing()
      planLibrary.send({ type: 'plan.left' })
      if (before.matches('locked') || before.matches('erased')) return
      if (isOnlyCopy) want(now().context.planActor === before.context.planActor, 'the only copy was let go')
      else
        want(now().matches('choosing') && now().context.planId === undefined, 'the plan was left, and it is still open')
    },
    aIsGone: goes('a', planLibrary.send),
    cIsGone: goes('c', planLibrary.send),
    aGoesElsewhere: goes('a', elsewhere),
    aIsOutgrown: () => {
      const { planId, missing } = now().context
      const isAskedFor = (planId ?? missing) === 'a' && !isShut()
      const saves = asked.length
      elsewhere({ type: 'plan.outgrown', planId: 'a' })
      if (!isAskedFor) return
      // Kept as a restore point, not in the plan: that is the newer page's.
      typed.delete('a')
      want(
        now().matches('opening') && now().context.planId === 'a',
        'a newer page wrote the plan, and it is not looked at',
      )
      want(asked.length === saves, 'a plan that a newer page wrote was written over')
    },
    locks: () => {
      if (!isShut()) wasOnlyCopy = isFailing()
      planLibrary.send({ type: 'tab.closed' })
      want(now().matches('locked'), 'left in a hurry, and the tab is open')
    },
    opensTheDoor: () => {
      const wasLocked = now().matches('locked')
      planLibrary.send({ type: 'tab.opened' })
      want(
        !wasLocked || now().matches('erased') || now().matches(planActor() ? 'open' : 'choosing'),
        'the tab does not open',
      )
    },
    erases: () => {
      const wasLocked = now().matches('locked')
      if (wasLocked) typed.clear()
      // What was typed is saved first, to be among what can be put back.
      planActor()?.send({ type: 'page.hidden' })
      if (!isShut()) wasOnlyCopy = isFailing()
      planLibrary.send({ type: 'all.erased', erased: { left: [], putBack: async () => {} } })
      want(now().matches(wasLocked ? 'locked' : 'erased'), 'all was erased, and the person is not told')
    },
    erasesForGood: () => {
      const wasLocked = now().matches('locked')
      typed.clear()
      planLibrary.send({ type: 'all.erased', erased: 'elsewhere' })
      want(now().matches(wasLocked ? 'locked' : 'erased'), 'all was erased, and the person is not told')
      want(planActor() === undefined, 'a plan that was erased for good is still there')
    },
    restores: () => {
      const wasErased = now().matches('erased')
      planLibrary.send({ type: 'all.restored' })
      want(!wasErased || now().matches(planActor() ? 'open' : 'choosing'), 'all was put back, and it is not shown')
    },
    opens: found((planId) => ({ is: 'open', input: { envelope: envelopeOf(planId), today: '2026-11-23' } }), 'open'),
    isMissing: found(() => ({ is: 'missing' }), 'choosing'),
    isUnsure: found(() => ({ is: 'missing', unsure: true }), 'choosing', true),
    isNewer: found(() => ({ is: 'newer', version: 99, text: '{}' }), 'unreadable'),
    isDamaged: found(() => ({ is: 'damaged', text: '{' }), 'unreadable'),
    failsToOpen: () => {
      const next = opening.splice(0, 1)[0]
      if (reject(next?.by, new Error('no answer')))
        want(
          now().matches('choosing') && now().context.unsure,
          'nobody may be told that a plan is gone where the store did not answer',
        )
    },
    types: () => {
      const { planId = '' } = now().context
      count += 1
      const value = `${planId} ${count}`
      planActor()?.send({ type: 'plan.edited', edit: field('about', 'problem').put({ value }) })
      if (planActor()?.getSnapshot().context.plan.sections.about.problem?.value === value) typed.set(planId, value)
    },
    hides: () => planActor()?.send({ type: 'page.hidden' }),
    storeAnswers: () => {
      const next = asked.splice(0, 1)[0]
      resolve(next?.by, { revision: next?.envelope.revision, backends: 'both' })
    },
    storeFails: () => {
      const next = asked.splice(0, 1)[0]
      if (next && reject(next.by, new SaveProblem('full'))) written.delete(next.envelope.planId)
    },
  }

  const check = () => {
    const { context, children } = now()
    const plan = planActor()?.getSnapshot().context
    want(!now().matches('open') || plan !== undefined, 'a plan is open, and there is no actor of it')
    want(plan === undefined || now().matches('open') || (isShut() && wasOnlyCopy), 'an actor goes on that nobody sees')
    want(
      Object.keys(children).filter((id) => id === 'planActor').length === (plan ? 1 : 0),
      'an actor was left running',
    )
    const askedFor = context.planId ?? context.missing
    want(
      [...watchers].map(({ planId }) => planId).join() === (askedFor ?? ''),
      'what becomes of the plan that is shown is not looked for, or of one that is not',
    )
    want(plan === undefined || plan.planId === context.planId, 'another plan is open than the one that was asked for')
    want(
      now().matches('unreadable') === (context.unreadable !== undefined),
      'what is unreadable is shown just while it is asked for',
    )
    want(context.missing === undefined || now().matches('choosing'), 'a plan is called missing while another is shown')
    want(!now().matches('opening') || context.planId !== undefined, 'it opens no plan at all')
    for (const [planId, value] of typed) {
      const shown = plan?.planId === planId && plan.plan.sections.about.problem?.value === value
      want(shown || written.get(planId) === value || given.has(planId), `what was typed in ${planId} is lost`)
    }
  }
  const go = (what: PlanLibraryHappening) => {
    happen[what]()
    reread()
  }
  const goAndCheck = (what: PlanLibraryHappening) => {
    const wasLocked = now().matches('locked')
    go(what)
    want(
      !wasLocked || now().matches('locked') || what === 'opensTheDoor',
      'the closed tab was opened by something else than the person',
    )
    check()
  }
  /** Whatever happened, the person can come back to plan a. */
  const settle = () => {
    goAndCheck('opensTheDoor')
    goAndCheck('restores')
    if (now().context.planId === 'a' && now().context.unreadable) goAndCheck('leaves')
    while (asked.length > 0) goAndCheck('storeAnswers')
    goAndCheck('asksForA')
    while (opening.length > 0) goAndCheck('opens')
    want(now().matches('open') && now().context.planId === 'a', 'in the end plan a should be open')
  }

  const key = () => {
    const { value, context } = now()
    const state = planActor()?.getSnapshot()
    return JSON.stringify([
      value,
      { ...context, planActor: state && [state.value, state.context.plan.sections.about.problem?.value] },
      opening.map(({ planId, by }) => [planId, by.getSnapshot().status]),
      asked.map(({ envelope, by }) => [envelope.planId, problemIn(envelope), by.getSnapshot().status]),
      [...typed],
      [...written],
      count,
      begun,
    ])
  }
  return {
    go,
    goAndCheck,
    settle,
    key,
    problems,
    value: () => now().value,
    possible: () => only.filter((each) => may[each]?.() ?? true),
    stop: () => planLibrary.stop(),
  }
}

const problemIn = (envelope: Unsigned): string => envelope.plan.sections.about.problem?.value ?? ''
