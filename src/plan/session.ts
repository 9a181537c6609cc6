import { useSelector } from '@xstate/react'
import type { RunningSession } from '#machine/founding.types.ts'
import { useFounding } from './founding.ts'

/** The session that is going on; undefined while nobody sits beside the founder. */
export const useSession = (): RunningSession | undefined => useSelector(useFounding(), (state) => state.context.session)
