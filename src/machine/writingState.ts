import { assign } from 'xstate'
import { SaveProblem } from '#storage/problems.ts'
import { openPlanSetup } from './openPlan.setup.ts'
import { envelopeOf, savedAs } from './autosave.ts'

/** Every change starts the pause anew (hence `reenter`); which edits are taken is decided in the plan's own region. */
const again = { target: 'pausing', reenter: true }
const pauseAnew = {
  'plan.edited': again,
  'plan.committed': again,
  'plan.undone': again,
  'plan.redone': again,
  'plan.replaced': again,
  'own.kept': again,
}
/** Another tab writes from now on. */
export const wasTaken = { target: '#openPlan.autosave.overtaken' }

/** What this browser kept is gone, and this tab holds the write lock. */
export const wasCleared = { target: '#openPlan.autosave.vanished.here' }

/** This tab holds the write lock: what is typed is saved after a pause, and what could not be saved is said. */
export const writingState = openPlanSetup.createStateConfig({
  tags: 'editable',
  initial: 'saved',
  on: {
    'lock.taken': wasTaken,
    'copy.vanished': wasCleared,
    'database.answered': { guard: 'mayBeBehind', target: '#openPlan.autosave.joining' },
  },
  states: {
    saved: {
      always: { guard: ({ context }) => context.revision !== context.savedRevision, target: 'dirty' },
      // Written without the write lock: from the list of plans, or where the browser has no locks; or another tab's last save
      // arrived late. The next save would be refused, so it is taken up at once.
      on: {
        'copy.changed': {
          guard: { type: 'isNewer', params: ({ event }) => ({ revision: event.envelope.revision }) },
          target: '#openPlan.autosave.joining',
        },
      },
    },
    dirty: {
      tags: 'unsaved',
      initial: 'pausing',
      after: { mostTyping: 'saving' },
      on: { 'page.hidden': 'saving' },
      states: { pausing: { on: pauseAnew, after: { pauseInTyping: '#openPlan.autosave.writing.saving' } } },
    },
    saving: {
      tags: 'unsaved',
      // A database may take seconds to answer. What is typed meanwhile must not wait for it: writing begins anew.
      on: {
        'plan.edited': 'dirty',
        'plan.undone': 'dirty',
        'plan.redone': 'dirty',
        'plan.replaced': 'dirty',
        'own.kept': 'dirty',
        'page.hidden': { target: 'saving', reenter: true },
      },
      invoke: {
        src: 'save',
        input: ({ context }) => envelopeOf(context),
        onDone: {
          target: 'saved',
          actions: assign(({ context, event }) => savedAs(context, event.output)),
        },
        onError: [
          // No other tab: the database held a later text than the one that was opened while it did not answer.
          {
            guard: { type: 'isUnseen', params: ({ event }) => ({ error: event.error }) },
            target: '#openPlan.autosave.joining',
          },
          { guard: { type: 'isOvertaken', params: ({ event }) => ({ error: event.error }) }, ...wasTaken },
          { guard: { type: 'hasVanished', params: ({ event }) => ({ error: event.error }) }, ...wasCleared },
          {
            target: 'failing',
            actions: assign(({ event }) => ({
              failure: event.error instanceof SaveProblem ? event.error.why : ('unknown' as const),
            })),
          },
        ],
      },
    },
    failing: {
      tags: ['unsaved', 'failing'],
      after: { nextTry: 'saving' },
      on: { 'save.retried': 'saving', 'page.hidden': 'saving' },
    },
  },
})
