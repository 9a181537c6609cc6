import { assign, sendTo } from 'xstate'
import { openPlanSetup } from './openPlan.setup.ts'
import { envelopeOf, followed, tookWriteLock } from './autosave.ts'
import { vanishedState } from './vanishedState.ts'
import { wasCleared, wasTaken, writingState } from './writingState.ts'

/** Whether the plan is safe on this device, and whether this tab may write it. */
export const autosaveRegion = openPlanSetup.createStateConfig({
  initial: 'starting',
  invoke: [
    { src: 'writeLock', id: 'writeLock', input: ({ context }) => ({ planId: context.planId }) },
    { src: 'watch', id: 'watch', input: ({ context }) => ({ planId: context.planId }) },
  ],
  states: {
    starting: { always: [{ guard: 'keepsNothing', target: 'inMemory' }, { target: 'reading' }] },

    reading: {
      tags: 'readOnly',
      initial: 'asking',
      on: {
        'lock.granted': '.takingUp',
        'copy.vanished': '#openPlan.autosave.vanished.along',
        'copy.changed': {
          guard: { type: 'isNewer', params: ({ event }) => ({ revision: event.envelope.revision }) },
          actions: assign(({ context, event }) => followed(context, event.envelope)),
        },
      },
      states: {
        /** The answer comes within moments; until then nothing is said and nothing can be typed. */
        asking: { tags: 'asking', on: { 'lock.waiting': 'along' } },
        along: {
          on: {
            'lock.wanted': { actions: sendTo('writeLock', { type: 'lock.wanted' }) },
            // What it holds has come as a change of the copy.
            'database.answered': { actions: assign({ mayBeBehind: false }) },
          },
        },
        /** Never write before knowing what the last holder of the write lock left: a stale tab would win. */
        takingUp: {
          tags: 'asking',
          on: {
            'lock.taken': wasTaken,
            'copy.vanished': wasCleared,
            // Edits of ours may be waiting to be made again: what the other tab saved just now is read, not simply shown.
            'copy.changed': { target: 'takingUp', reenter: true },
          },
          invoke: {
            src: 'reread',
            input: ({ context }) => ({ planId: context.planId }),
            onDone: {
              target: '#openPlan.autosave.writing',
              actions: assign(({ context, event }) => tookWriteLock(context, event.output)),
            },
            onError: '#openPlan.autosave.writing',
          },
        },
      },
    },

    writing: writingState,

    /**
     * What another tab wrote is read before this one writes again. The person may type on all the while: that is made again on
     * what was read. A page that is hidden meanwhile cannot wait, and must not save over what it has not seen: it puts by.
     */
    joining: {
      tags: 'editable',
      initial: 'waiting',
      states: {
        waiting: { always: { guard: ({ context }) => context.revision !== context.savedRevision, target: 'typedOn' } },
        typedOn: { tags: 'unsaved' },
      },
      on: {
        'lock.taken': wasTaken,
        'copy.vanished': wasCleared,
        'copy.changed': { target: 'joining', reenter: true },
        'page.hidden': { guard: ({ context }) => context.revision !== context.savedRevision, ...wasTaken },
      },
      invoke: {
        src: 'reread',
        input: ({ context }) => ({ planId: context.planId }),
        onDone: { target: 'writing', actions: assign(({ context, event }) => tookWriteLock(context, event.output)) },
        onError: 'writing',
      },
    },

    overtaken: {
      tags: 'readOnly',
      initial: 'puttingBy',
      on: {
        'lock.wanted': { actions: sendTo('writeLock', { type: 'lock.wanted' }) },
        'lock.granted': 'reading.takingUp',
        'copy.vanished': '#openPlan.autosave.vanished.along',
      },
      states: {
        /**
         * What was not saved is no longer this tab's to write into the plan, and closing the tab would lose it: at once, for
         * a page that is going has no time to. A restore point keeps it; who writes here again has it in the plan.
         */
        puttingBy: {
          tags: 'onlyHere',
          always: { guard: 'allSaved', target: 'safe' },
          invoke: { src: 'putBy', input: ({ context }) => envelopeOf(context), onDone: 'safe', onError: 'onlyHere' },
        },
        /** No backend took it: the browser asks before the tab is closed. */
        onlyHere: { tags: 'onlyHere', after: { nextTry: 'puttingBy' }, on: { 'page.hidden': 'puttingBy' } },
        safe: {},
      },
    },

    vanished: vanishedState,

    /** No storage: everything works until the page is closed, and the page says so. */
    inMemory: {
      tags: ['editable', 'keepsNothing'],
      initial: 'here',
      states: {
        here: { on: { 'page.hidden': 'puttingBy' } },
        /** Another page of the app is shown: the store's own memory has the plan until the person comes back to it. */
        puttingBy: {
          on: { 'page.hidden': { target: 'puttingBy', reenter: true } },
          invoke: { src: 'save', input: ({ context }) => envelopeOf(context), onDone: 'here', onError: 'here' },
        },
      },
    },
  },
})
