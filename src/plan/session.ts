import { useSelector } from '@xstate/react'
import type { RunningSession } from '#machine/openPlan.types.ts'
import { usePlanActor } from './planActor.ts'

/** The session that is going on; undefined while nobody sits beside the founder. */
export const useSession = (): RunningSession | undefined =>
  useSelector(usePlanActor(), (state) => state.context.session)
