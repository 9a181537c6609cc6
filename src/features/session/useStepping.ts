import { endedIn } from '#domain/desk/entry.ts'
import { promptsNow, steppingBack, type PromptsNow } from '#domain/desk/steppingBack.ts'
import { said } from '#domain/plan/current.ts'
import { useDeskEntry } from '#ports/desk.ts'
import { useCurrent, usePlanId, useToday } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'

/** How much the counselor still says, from the end that was agreed in stage 5 and the sessions held. */
export function useStepping(): PromptsNow {
  const { entry } = useDeskEntry(usePlanId())
  const today = useToday()
  const { connections, timeline } = useCurrent().sections
  const [after, on] = [said(connections.helperEndsAfter), said(connections.helperEndsOn)]
  const helper =
    after === undefined && on === undefined
      ? undefined
      : { ...(after === undefined ? {} : { after }), ...(on === undefined ? {} : { on }) }
  const since = momentOf(entry.sessions[0]?.startedAt ?? '')?.day
  return promptsNow(
    steppingBack({ helper, held: endedIn(entry).length, since, today, firstMeeting: said(timeline.firstMeeting) }),
  )
}
