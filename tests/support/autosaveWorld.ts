import { createActor, fromCallback, fromPromise, SimulatedClock, type AnyActorRef } from 'xstate'
import { apply } from '#domain/plan/apply.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import { same } from '#domain/plan/same.ts'
import { openPlanSetup } from '#machine/openPlan.setup.ts'
import type { OpenPlanEvent, Reread } from '#machine/openPlan.types.ts'
import { begin } from '#machine/autosave.ts'
import { autosaveRegion } from '#machine/autosaveRegion.ts'
import { planRegion } from '#machine/planRegion.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { envelopeWith } from './envelopeWith.ts'
import { never, reject, resolve } from './promises.ts'
import type { World } from './walkPaths.ts'

/** What hears the machine's wishes: the world that was made last. A machine for each would make the walk slow. */
let around: {
  readonly wish: () => void
  readonly save: (envelope: Unsigned, by: AnyActorRef, anew: boolean) => void
  readonly putBy: (envelope: Unsigned, by: AnyActorRef) => void
  readonly reread: (by: AnyActorRef) => void
}

/** The region `autosave` alone: with it only the region that assigns the plan, for without edits there is nothing to keep. */
const machine = openPlanSetup
  .createMachine({
    id: 'openPlan',
    context: ({ input }) => begin(input),
    type: 'parallel',
    states: { plan: planRegion, autosave: autosaveRegion },
  })
  .provide({
    actors: {
      writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ receive }) =>
        receive((event) => event.type === 'lock.wanted' && around.wish()),
      ),
      save: fromPromise<Saved, Unsigned>(({ input, self }) => (around.save(input, self, false), never())),
      saveAnew: fromPromise<Saved, Unsigned>(({ input, self }) => (around.save(input, self, true), never())),
      putBy: fromPromise<void, Unsigned>(({ input, self }) => (around.putBy(input, self), never())),
      reread: fromPromise<Reread | undefined, { planId: string }>(({ self }) => (around.reread(self), never())),
    },
  })

const happenings = [
  'types',
  'commits',
  'hides',
  'goesOnWithoutAPause',
  'aPausePasses',
  'fiveSecondsPass',
  'triesAgain',
  'wantsTheLock',
  'lockIsGiven',
  'lockWaits',
  'lockIsTaken',
  'storeAnswers',
  'storeFails',
  'pointIsKept',
  'pointIsRefused',
  'isReread',
  'rereadFails',
  'othersSave',
  'hearsOfIt',
  'isCleared',
  'noticesIt',
  'wantsItHere',
] as const
type Happening = (typeof happenings)[number]

/** What the person types, in turn: one answer, which the other tab changes too. */
const typed: readonly Edit[] = [
  field('about', 'problem').put({ value: 'Str' }),
  field('about', 'problem').put({ value: 'Stroke' }),
]
const theirs = (plan: Plan): Plan =>
  [
    field('about', 'problem').put({ value: 'Grief' }),
    { kind: 'tick', item: 'theirs', on: '2026-11-23' } as const,
  ].reduce(apply, plan)
const holds = (plan: Plan, edit: Edit): boolean => same(apply(plan, edit), plan)

interface Asked {
  readonly envelope: Unsigned
  readonly base: number
  /** The person wants here again what was cleared. */
  readonly anew: boolean
  readonly by: AnyActorRef
}
/**
 * One tab, and around it a store, a write lock, a clock and another tab that do nothing by themselves: what happens, and in
 * which order, is said from outside. `problems` names every promise to the person that was broken on the way.
 */
export function autosaveWorld(keepsNothing = false): World<Happening> {
  const problems: string[] = []
  const clock = new SimulatedClock()
  const first = envelopeWith(newPlan('2026-10-05'))

  let backend: Envelope = first
  const backends = [first.plan]
  /** What the store confirmed or gave to this tab last. */
  let known: { readonly plan: Plan; readonly revision: number } = first
  let once = new Set<Edit>()
  const asked: Asked[] = []
  let last: Unsigned | undefined
  const points: Unsigned[] = []
  const puttingBy: Pick<Asked, 'envelope' | 'by'>[] = []
  let reading: { readonly by: AnyActorRef; readonly found: Envelope | undefined } | undefined
  let holding = false
  let wished = false
  let count = 0
  let othersSaved = false
  /** Site data: there, cleared, or cleared and then saved here again. */
  let data: 'there' | 'cleared' | 'anew' = 'there'

  around = {
    wish: () => (wished = true),
    save: (envelope, by, anew) => {
      asked.push({ envelope, base: known.revision, by, anew })
      last = envelope
    },
    putBy: (envelope, by) => puttingBy.push({ envelope, by }),
    reread: (by) => (reading = { by, found: data === 'cleared' ? undefined : backend }),
  }
  const planActor = createActor(machine, {
    clock,
    input: { envelope: first, today: '2026-11-23', keepsNothing },
  }).start()
  const now = () => planActor.getSnapshot()
  const want = (that: boolean, problem: string) =>
    that || problems.push(`${problem} (in ${JSON.stringify(now().value)})`)

  const isInHome = () => backends.some((plan) => same(plan, now().context.plan))
  const isWritten = () => {
    const { context } = now()
    return (
      !now().matches({ autosave: 'writing' }) ||
      now().hasTag('failing') ||
      (last !== undefined && same(context.plan, last.plan)) ||
      isInHome()
    )
  }
  const keep = (envelope: Envelope) => {
    backend = envelope
    backends.push(envelope.plan)
    once = new Set([...once, ...typed.slice(0, count).filter((edit) => holds(backend.plan, edit))])
  }
  const may: Record<Happening, () => boolean> = {
    types: () => count < typed.length,
    commits: () => true,
    hides: () => asked.length < 3,
    goesOnWithoutAPause: () => true,
    aPausePasses: () => true,
    fiveSecondsPass: () => true,
    triesAgain: () => true,
    wantsTheLock: () => !wished,
    lockIsGiven: () => !holding || wished,
    lockWaits: () => !holding && now().matches({ autosave: { reading: 'asking' } }),
    lockIsTaken: () => holding,
    storeAnswers: () => asked.length > 0,
    storeFails: () => asked.length > 0,
    pointIsKept: () => puttingBy.length > 0,
    pointIsRefused: () => puttingBy.length > 0,
    isReread: () => reading !== undefined,
    // The store learns what it reads: had an answer come too late for the machine, the next must not fail.
    rereadFails: () => reading !== undefined && known.revision <= now().context.savedRevision,
    othersSave: () => !othersSaved && data === 'there',
    hearsOfIt: () => backend.writer === 'theirs' && data === 'there',
    isCleared: () => data === 'there' && !keepsNothing,
    noticesIt: () => data === 'cleared',
    wantsItHere: () => now().hasTag('vanished'),
  }

  const happen: Record<Happening, () => void> = {
    types: () => {
      const edit = typed[count]
      if (!edit) return
      const writes = now().hasTag('editable')
      const before = now().context.plan
      planActor.send({ type: 'plan.edited', edit })
      if (writes) count += 1
      want(
        writes ? holds(now().context.plan, edit) : now().context.plan === before,
        'what was typed was not taken as it should be',
      )
    },
    commits: () => planActor.send({ type: 'plan.committed' }),
    hides: () => {
      const [unsaved, saves] = [now().hasTag('unsaved') || keepsNothing, asked.length]
      planActor.send({ type: 'page.hidden' })
      if (!now().hasTag('editable') || now().hasTag('vanished')) return
      want(!unsaved || asked.length > saves, 'the page was hidden, and nothing was written')
      want(
        (last !== undefined && same(last.plan, now().context.plan)) || (!keepsNothing && isInHome()),
        'the page was hidden and the store was not asked to write what it shows',
      )
    },
    goesOnWithoutAPause: () => {
      for (let moment = 0; moment < 5; moment += 1) {
        planActor.send({ type: 'plan.committed' })
        clock.increment(200)
      }
      want(isWritten(), 'a second has passed, and nothing was written')
    },
    aPausePasses: () => {
      clock.increment(250)
      want(isWritten(), 'a pause has passed, and nothing was written')
    },
    fiveSecondsPass: () => clock.increment(5000),
    triesAgain: () => planActor.send({ type: 'save.retried' }),
    wantsTheLock: () => planActor.send({ type: 'lock.wanted' }),
    lockIsGiven: () => {
      holding = true
      wished = false
      planActor.send({ type: 'lock.granted' })
    },
    lockWaits: () => planActor.send({ type: 'lock.waiting' }),
    lockIsTaken: () => {
      holding = false
      planActor.send({ type: 'lock.taken' })
    },
    storeAnswers: () => {
      const [next] = asked.splice(0, 1)
      if (!next) return
      const { envelope, base, by, anew } = next
      if (data === 'cleared' && !anew) {
        if (reject(by, new SaveProblem('vanished')))
          want(now().hasTag('vanished'), 'a save found nothing where the plan was, and it does not say so')
        return
      }
      if (anew) data = 'anew'
      if (backend.writer === 'theirs' && backend.revision > base && data === 'there') {
        if (reject(by, new SaveProblem('overtaken')) && !keepsNothing)
          want(now().matches({ autosave: 'overtaken' }), 'a save was refused, and the tab writes on')
        return
      }
      keep({ ...envelope, savedAt: '', writer: 'ours' })
      known = envelope
      const heard = resolve(by, { revision: envelope.revision, backends: 'both' })
      if (heard && !keepsNothing && envelope.revision === now().context.revision)
        want(now().matches({ autosave: { writing: 'saved' } }), 'all is saved, and it does not say so')
    },
    storeFails: () => {
      const [next] = asked.splice(0, 1)
      if (!reject(next?.by, new SaveProblem('full')) || keepsNothing) return
      want(
        now().hasTag('failing') && now().hasTag('unsaved') && now().context.failure === 'full',
        'a save failed, and it does not say so',
      )
    },
    pointIsKept: () => {
      const [next] = puttingBy.splice(0, 1)
      if (next) points.push(next.envelope)
      resolve(next?.by, undefined)
    },
    pointIsRefused: () => {
      const [next] = puttingBy.splice(0, 1)
      if (reject(next?.by, new SaveProblem('full')))
        want(now().hasTag('onlyHere'), 'the only copy is here, and it does not say so')
    },
    isReread: () => {
      const read = reading
      reading = undefined
      if (!read) return
      if (read.found) known = read.found
      resolve(read.by, read.found && { envelope: read.found })
    },
    rereadFails: () => {
      const read = reading
      reading = undefined
      reject(read?.by, new Error('no answer'))
    },
    othersSave: () => {
      othersSaved = true
      keep({ ...backend, plan: theirs(backend.plan), revision: backend.revision + 3, writer: 'theirs' })
    },
    hearsOfIt: () => planActor.send({ type: 'copy.changed', envelope: backend }),
    isCleared: () => (data = 'cleared'),
    noticesIt: () => {
      planActor.send({ type: 'copy.vanished' })
      want(now().hasTag('vanished'), 'what was kept is gone, and it does not say so')
    },
    wantsItHere: () => planActor.send({ type: 'copy.wanted' }),
  }

  /** Every edit is in a backend, or the machine holds it where it will not be forgotten: nothing else counts as kept. */
  const isKept = (edit: Edit, index: number): boolean => {
    const { context } = now()
    const held = now().hasTag('editable') ? holds(context.plan, edit) : context.unsaved.includes(edit)
    const later = typed.slice(index + 1, count).find((each) => each.kind === 'answer' && edit.kind === 'answer')
    return (
      once.has(edit) ||
      held ||
      context.collisions.includes(edit) ||
      (later !== undefined && isKept(later, typed.indexOf(later)))
    )
  }

  const check = () => {
    const state = now()
    const { context } = state
    const writing = state.matches({ autosave: 'writing' })
    for (const [index, edit] of typed.slice(0, count).entries()) want(isKept(edit, index), `edit ${index + 1} is lost`)
    want(state.hasTag('editable') !== state.hasTag('readOnly'), 'it must be clear whether one can write')
    want(!writing || holding, 'it writes without the write lock')
    want(!writing || state.hasTag('unsaved') || isInHome(), 'it says "saved" of what no store has confirmed')
    want(state.hasTag('keepsNothing') === keepsNothing, 'whether anything is kept must be said')
    want(
      !othersSaved || data !== 'there' || backend.plan.ticks['theirs'] !== undefined,
      'what the other tab saved is lost',
    )
    want(
      !state.hasTag('vanished') || asked.every(({ anew, by }) => anew || by.getSnapshot().status !== 'active'),
      'it writes what was cleared',
    )
    want(othersSaved || context.collisions.length === 0, 'it speaks of two tabs where only one has written')
    want(!state.hasTag('failing') || context.failure !== undefined, 'it fails without saying why')
    if (state.matches({ autosave: 'overtaken' }) && context.revision !== context.savedRevision) {
      const safe = [...points, ...puttingBy.map((each) => each.envelope)].some(({ plan }) => same(plan, context.plan))
      want(safe || state.hasTag('onlyHere'), 'closing the tab now would lose what was typed')
    }
  }
  const go = (what: Happening) => happen[what]()
  const goAndCheck = (what: Happening) => {
    go(what)
    check()
  }

  /** Everything answers at last, and the person writes here: then all is saved, and nothing is missing. */
  const settle = () => {
    const at = problems.length
    for (
      let round = 0;
      round < 12 && !(asked.length === 0 && now().matches({ autosave: { writing: 'saved' } }));
      round += 1
    ) {
      for (const what of ['isReread', 'storeAnswers', 'pointIsKept'] as const) while (may[what]()) goAndCheck(what)
      if (now().hasTag('vanished')) {
        goAndCheck('wantsItHere')
        if (wished) goAndCheck('lockIsGiven')
      } else if (data === 'cleared' && !now().hasTag('readOnly')) goAndCheck('noticesIt')
      else if (now().hasTag('readOnly')) {
        if (!holding && now().matches({ autosave: { reading: 'asking' } })) goAndCheck('lockWaits')
        goAndCheck('wantsTheLock')
        want(wished, 'the wish to write here was not passed on')
        if (wished) goAndCheck('lockIsGiven')
      } else goAndCheck('fiveSecondsPass')
    }
    if (problems.length > at || keepsNothing) return
    const { context } = now()
    want(
      now().matches({ autosave: { writing: 'saved' } }) &&
        (same(backend.plan, context.plan) || backend.writer === 'theirs'),
      'after a while all should be saved',
    )
    for (const [index, edit] of typed.slice(0, count).entries()) {
      const over = typed.slice(index + 1, count).some((each) => each.kind === 'answer' && edit.kind === 'answer')
      want(over || once.has(edit) || context.collisions.includes(edit), `edit ${index + 1} never reached the store`)
    }
  }

  const key = () => {
    const { value, context } = now()
    const at = (edit: Edit) => typed.indexOf(edit)
    const inPlan = (plan: Plan) => [plan.sections.about.problem?.value, Object.keys(plan.ticks)]
    return JSON.stringify([
      value,
      count,
      othersSaved,
      data,
      holding,
      wished,
      context.unsaved.map(at),
      context.collisions.map(at),
      context.revision === context.savedRevision,
      inPlan(context.plan),
      inPlan(context.savedPlan),
      context.plan === context.committed,
      inPlan(backend.plan),
      backend.writer,
      backend.revision > known.revision,
      inPlan(known.plan),
      asked.map(({ envelope, base, by, anew }) => [
        inPlan(envelope.plan),
        backend.revision > base,
        anew,
        by.getSnapshot().status,
      ]),
      puttingBy.length,
      points.length > 0,
      reading && (reading.found ? inPlan(reading.found.plan) : 'nothing'),
    ])
  }

  return {
    go,
    goAndCheck,
    settle,
    key,
    problems,
    value: () => now().value,
    possible: () => happenings.filter((each) => may[each]()),
    stop: () => planActor.stop(),
  }
}
