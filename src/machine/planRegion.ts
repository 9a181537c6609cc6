import { assign, or, stateIn } from 'xstate'
import { openPlanSetup } from './openPlan.setup.ts'
import { edited, redone, replaced, ruled, committed, turned, undone } from './committing.ts'

/** Only the tab that holds the write lock writes; another tab's keys must never reach the plan. */
const mayWrite = or([
  stateIn({ autosave: 'writing' }),
  stateIn({ autosave: 'inMemory' }),
  stateIn({ autosave: { vanished: 'here' } }),
  stateIn({ autosave: { vanished: 'savingAnew' } }),
])

/** While another tab's save is being read only edits are taken: they can be made again on it, and what goes back cannot. */
const mayType = or([mayWrite, stateIn({ autosave: 'joining' })])

/**
 * The only region that assigns the plan when the person does something. It stands first in the machine, so that a
 * save begun by the same event already sees the committed plan.
 */
export const planRegion = openPlanSetup.createStateConfig({
  initial: 'held',
  states: {
    held: {
      on: {
        'plan.edited': {
          guard: mayType,
          actions: assign(({ context, event }) => {
            const change = edited(context, event.edit)
            return event.commits ? { ...change, ...committed({ ...context, ...change }) } : change
          }),
        },
        'plan.committed': { actions: assign(({ context }) => committed(context)) },
        'plan.undone': { guard: mayWrite, actions: assign(({ context }) => undone(context)) },
        'plan.redone': { guard: mayWrite, actions: assign(({ context }) => redone(context)) },
        'plan.replaced': { guard: mayWrite, actions: assign(({ context, event }) => replaced(context, event.plan)) },
        'own.kept': {
          guard: mayWrite,
          actions: assign(({ context, event }) => ({ own: event.own, revision: context.revision + 1 })),
        },
        'rules.loaded': { actions: assign(({ context, event }) => ruled(context, event.assess)) },
        'day.turned': { actions: assign(({ context, event }) => turned(context, event.today)) },
        'page.hidden': { actions: assign(({ context }) => committed(context)) },
        'collisions.read': { actions: assign({ collisions: [] }) },
      },
    },
  },
})
