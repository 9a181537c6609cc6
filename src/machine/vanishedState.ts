import { assign, sendTo } from 'xstate'
import { SaveProblem } from '#storage/problems.ts'
import { openPlanSetup } from './openPlan.setup.ts'
import { envelopeOf, followed, savedAs } from './autosave.ts'

/**
 * What this browser kept was cleared while the page was open: for want of room, or by a person who wants it gone. Nothing
 * is written until somebody says so. Until then this page has the only copy, and what is typed goes into that.
 */
export const vanishedState = openPlanSetup.createStateConfig({
  tags: ['vanished', 'onlyHere'],
  initial: 'along',
  on: {
    // Another tab has saved it here again, or had not been cleared of it.
    'copy.changed': [
      {
        guard: ({ context, event }) =>
          event.envelope.revision > context.savedRevision && context.revision === context.savedRevision,
        target: '#openPlan.autosave.reading.along',
        actions: assign(({ context, event }) => followed(context, event.envelope)),
      },
      {
        guard: { type: 'isNewer', params: ({ event }) => ({ revision: event.envelope.revision }) },
        target: '#openPlan.autosave.overtaken',
      },
    ],
  },
  states: {
    /** This tab has the write lock. */
    here: {
      tags: 'editable',
      on: { 'copy.wanted': 'savingAnew', 'lock.taken': 'along' },
    },
    along: {
      tags: 'readOnly',
      on: {
        'lock.granted': 'here',
        'copy.wanted': { target: 'asking', actions: sendTo('writeLock', { type: 'lock.wanted' }) },
      },
    },
    asking: { tags: 'readOnly', on: { 'lock.granted': 'savingAnew' } },
    savingAnew: {
      tags: ['editable', 'unsaved'],
      // A revision that no tab has seen: whoever else shows the plan hears that it is here again.
      entry: assign(({ context }) => ({ revision: context.revision + 1 })),
      on: { 'lock.taken': 'along' },
      invoke: {
        src: 'saveAnew',
        input: ({ context }) => envelopeOf(context),
        onDone: {
          target: '#openPlan.autosave.writing.saved',
          actions: assign(({ context, event }) => savedAs(context, event.output)),
        },
        // Somebody wants it here: from now on it is tried again like any save.
        onError: {
          target: '#openPlan.autosave.writing.failing',
          actions: assign(({ event }) => ({
            failure: event.error instanceof SaveProblem ? event.error.why : ('unknown' as const),
          })),
        },
      },
    },
  },
})
