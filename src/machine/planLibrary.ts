import { assign, fromCallback, fromPromise, setup, spawnChild, stopChild, type Actor, type ActorRefFrom } from 'xstate'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Erased } from '#storage/erasingAll.ts'
import { openPlanMachine } from './openPlan.ts'
import type { OpenPlanInput } from './openPlan.types.ts'

/** What came of opening a plan: it opens, or it is set aside untouched and the person is told. */
export type PlanFound =
  | { readonly is: 'open'; readonly input: OpenPlanInput }
  /** `unsure`: the database did not answer, so nobody may say that the plan is gone. */
  | { readonly is: 'missing'; readonly unsure?: true }
  | { readonly is: 'newer'; readonly version: number; readonly text: string }
  | {
      readonly is: 'damaged'
      readonly text: string
      readonly salvage?: { readonly envelope: Envelope; readonly dropped: readonly string[] }
    }

export type Unreadable = Extract<PlanFound, { is: 'newer' | 'damaged' }>
export type PlanActor = ActorRefFrom<typeof openPlanMachine>

interface PlanLibraryContext {
  readonly planId: string | undefined
  readonly planActor: PlanActor | undefined
  readonly unreadable: Unreadable | undefined
  /** A plan was asked for that is not on this device: removed in another tab, or an address typed by hand. */
  readonly missing: string | undefined
  readonly unsure: boolean
  readonly wasLocked: boolean
  /** Everything was wiped: here, with what came of it, or in another tab. */
  readonly erased: Erased | 'elsewhere' | undefined
}

export type PlanLibraryEvent =
  /** The address names a plan. */
  | { readonly type: 'plan.asked'; readonly planId: string }
  /** A plan that is in no backend yet: new, copied, from a file, or the example. */
  | { readonly type: 'plan.begun'; readonly input: OpenPlanInput }
  /** The address names no plan. */
  | { readonly type: 'plan.left' }
  /** Removed, here or in another tab. */
  | { readonly type: 'plan.gone'; readonly planId: string }
  /** Another tab wrote it with a newer page: this one could never save it again. */
  | { readonly type: 'plan.outgrown'; readonly planId: string }
  /** Left in a hurry: whoever comes back by the Back key sees nothing. */
  | { readonly type: 'tab.closed' }
  | { readonly type: 'tab.opened' }
  /** Every plan was wiped. Nothing is shown or written any more until the page is loaded anew, or all is put back. */
  | { readonly type: 'all.erased'; readonly erased: Erased | 'elsewhere' }
  | { readonly type: 'all.restored' }

const nothing = { planId: undefined, planActor: undefined, unreadable: undefined, missing: undefined, unsure: false }

const holdsTheOnlyCopy = ({ planActor }: PlanLibraryContext): boolean => {
  const state = planActor?.getSnapshot()
  return state !== undefined && (state.hasTag('failing') || state.hasTag('onlyHere'))
}

const planLibrarySetup = setup({
  types: {
    context: {} as PlanLibraryContext,
    events: {} as PlanLibraryEvent,
    input: {} as { readonly locked: boolean },
    children: {} as { planActor: 'planActor'; presence: 'presence' },
  },
  actors: {
    planActor: openPlanMachine,
    open: fromPromise<PlanFound, { readonly planId: string }>(() => Promise.resolve({ is: 'missing' })),
    /** Says what becomes of the plan in other tabs: `plan.gone`, `plan.outgrown`. */
    presence: fromCallback<PlanLibraryEvent, { readonly planId: string }>(() => {}),
  },
  guards: {
    wasLocked: ({ context }) => context.wasLocked,
    isAnother: ({ context }, { planId }: { planId: string }) => planId !== context.planId,
    isThis: ({ context }, { planId }: { planId: string }) => planId === context.planId,
    isAskedFor: ({ context }, { planId }: { planId: string }) => planId === (context.planId ?? context.missing),
    /** No backend takes what was typed: the actor that holds it is the only copy there is. */
    holdsTheOnlyCopy: ({ context }) => holdsTheOnlyCopy(context),
    /** Behind the neutral page, or after erasing, a plan goes on only where it held the only copy. */
    wentOn: ({ context }) => context.planActor !== undefined,
    isErased: ({ context }) => context.erased !== undefined,
    /** All can be put back, and what no backend had taken must come back with it. */
    mayComeBack: ({ context }, { erased }: { erased: Erased | 'elsewhere' }) =>
      erased !== 'elsewhere' && erased.putBack !== undefined && holdsTheOnlyCopy(context),
    found: (_, { found, is }: { found: PlanFound; is: PlanFound['is'] }) => found.is === is,
  },
  actions: {
    /** What was typed within the last moment is written before its actor ends: the writing itself outlives it. */
    flush: ({ context }) => context.planActor?.send({ type: 'page.hidden' }),
    /** The plan went from under it: what was not saved yet goes into a restore point, which comes back with the plan. */
    putBy: ({ context }) => context.planActor?.send({ type: 'lock.taken' }),
    stop: stopChild('planActor'),
    /** From when a plan is asked for until another one is, or none: also while it does not open, or is missing. */
    watch: spawnChild('presence', { id: 'presence', input: ({ context }) => ({ planId: context.planId ?? '' }) }),
    unwatch: stopChild('presence'),
    clear: assign(nothing),
    aim: assign((_, { planId }: { planId: string }) => ({ ...nothing, planId })),
    miss: assign(({ context }, { unsure }: { unsure: boolean }) => ({ ...nothing, missing: context.planId, unsure })),
    erase: assign((_, { erased }: { erased: Erased | 'elsewhere' }) => ({ erased })),
    keepUnread: assign((_, { found }: { found: PlanFound }) =>
      found.is === 'newer' || found.is === 'damaged' ? { unreadable: found } : {},
    ),
    begin: assign(({ spawn }, { input }: { input: OpenPlanInput }) => ({
      ...nothing,
      planId: input.envelope.planId,
      planActor: spawn('planActor', { id: 'planActor', input }),
    })),
  },
})

/** Opens plans and holds the one that is open: one actor at a time, in which a plan always exists. */
export const planLibraryMachine = planLibrarySetup.createMachine({
  id: 'planLibrary',
  context: ({ input }) => ({ ...nothing, erased: undefined, wasLocked: input.locked }),
  initial: 'entering',
  on: {
    'plan.asked': {
      guard: { type: 'isAnother', params: ({ event }) => ({ planId: event.planId }) },
      target: '.opening',
      actions: [
        'flush',
        'stop',
        'unwatch',
        { type: 'aim', params: ({ event }) => ({ planId: event.planId }) },
        'watch',
      ],
      reenter: true,
    },
    'plan.begun': {
      target: '.open',
      actions: [
        'flush',
        'stop',
        'unwatch',
        { type: 'begin', params: ({ event }) => ({ input: event.input }) },
        'watch',
      ],
    },
    'plan.left': [
      { guard: 'holdsTheOnlyCopy', actions: 'flush' },
      { target: '.choosing', actions: ['flush', 'stop', 'unwatch', 'clear'] },
    ],
    'plan.gone': {
      guard: { type: 'isThis', params: ({ event }) => ({ planId: event.planId }) },
      target: '.choosing',
      actions: ['putBy', 'stop', { type: 'miss', params: { unsure: false } }],
    },
    // Opened anew, which says so.
    'plan.outgrown': {
      guard: { type: 'isAskedFor', params: ({ event }) => ({ planId: event.planId }) },
      target: '.opening',
      actions: ['putBy', 'stop', { type: 'aim', params: ({ event }) => ({ planId: event.planId }) }],
      reenter: true,
    },
    'tab.closed': [
      { guard: 'holdsTheOnlyCopy', target: '.locked', actions: 'flush' },
      { target: '.locked', actions: ['flush', 'stop', 'unwatch', 'clear'] },
    ],
    'all.erased': [
      {
        guard: { type: 'mayComeBack', params: ({ event }) => ({ erased: event.erased }) },
        target: '.erased',
        actions: { type: 'erase', params: ({ event }) => ({ erased: event.erased }) },
      },
      {
        target: '.erased',
        actions: ['stop', 'unwatch', 'clear', { type: 'erase', params: ({ event }) => ({ erased: event.erased }) }],
      },
    ],
  },
  states: {
    entering: { always: [{ guard: 'wasLocked', target: 'locked' }, { target: 'choosing' }] },
    choosing: {},
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => ({ planId: context.planId ?? '' }),
        onDone: [
          {
            guard: { type: 'found', params: ({ event }) => ({ found: event.output, is: 'missing' as const }) },
            target: 'choosing',
            actions: {
              type: 'miss',
              params: ({ event }) => ({ unsure: event.output.is === 'missing' && event.output.unsure === true }),
            },
          },
          {
            guard: ({ event }) => event.output.is === 'open',
            target: 'open',
            actions: assign(({ event, spawn }) =>
              event.output.is === 'open'
                ? { planActor: spawn('planActor', { id: 'planActor', input: event.output.input }) }
                : {},
            ),
          },
          { target: 'unreadable', actions: { type: 'keepUnread', params: ({ event }) => ({ found: event.output }) } },
        ],
        onError: { target: 'choosing', actions: { type: 'miss', params: { unsure: true } } },
      },
    },
    open: {},
    /** Damaged, or written by a newer page: kept byte for byte, shown with a way out, never written over. */
    unreadable: {},
    /** Nothing of a plan is shown, and none is opened, until the person says so. */
    locked: {
      on: {
        'tab.opened': [
          { guard: 'isErased', target: 'erased' },
          { guard: 'wentOn', target: 'open' },
          { target: 'choosing' },
        ],
        // Not a word of it on the neutral front.
        'all.erased': {
          actions: ['stop', 'unwatch', 'clear', { type: 'erase', params: ({ event }) => ({ erased: event.erased }) }],
        },
        'plan.asked': {},
        'plan.begun': {},
        'plan.left': {},
        'plan.gone': {},
        'plan.outgrown': {},
      },
    },
    /** Nothing is left in this browser, and nothing may be made anew. */
    erased: {
      on: {
        'all.restored': [
          { guard: 'wentOn', target: 'open', actions: assign({ erased: undefined }) },
          { target: 'choosing', actions: assign({ erased: undefined }) },
        ],
        'plan.asked': {},
        'plan.begun': {},
        'plan.left': {},
        'plan.gone': {},
        'plan.outgrown': {},
      },
    },
  },
})

export type PlanLibraryActor = Actor<typeof planLibraryMachine>
