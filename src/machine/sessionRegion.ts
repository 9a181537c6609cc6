import { assign } from 'xstate'
import { openPlanSetup } from './openPlan.setup.ts'

/**
 * Whether a counselor sits beside the founder. What was said and noted is kept in the counselor's own record, not here:
 * the region only says that a session is on, with whom, and what the plan was when it began.
 */
export const sessionRegion = openPlanSetup.createStateConfig({
  initial: 'placing',
  states: {
    /** A page that was closed during a session comes back into it. */
    placing: { always: [{ guard: 'isTogether', target: 'together' }, { target: 'alone' }] },
    alone: {
      on: { 'session.started': { target: 'together', actions: assign(({ event }) => ({ session: event.session })) } },
    },
    together: {
      tags: 'together',
      initial: 'working',
      on: { 'session.ended': { target: 'alone', actions: assign({ session: undefined }) } },
      states: {
        working: { on: { 'session.summed': 'summing' } },
        /** The founder goes through the day line by line; nothing else is pressing. */
        summing: { tags: 'summing', on: { 'session.resumed': 'working' } },
      },
    },
  },
})
