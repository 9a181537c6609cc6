import { accepting, bringingBack, declining } from '#domain/desk/suggestions.ts'
import { apply } from '#domain/plan/apply.ts'
import { founderId, type Suggestion } from '#domain/plan/plan.ts'
import { useEdits, usePlanActor, useCurrent, useToday } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import type { Edit } from '#domain/plan/edit.ts'

export interface Deciding {
  /** False where it does not fit the plan any more: then nothing was changed. */
  readonly accept: (content?: string) => boolean
  readonly decline: () => void
  readonly bringBack: () => void
  readonly withdraw: () => void
}

/** The name of the founder as the plan or the session has it; may be empty. */
export function useFounderName(): string {
  const session = useSession()
  const name = useCurrent()
    .lists.people.find(({ id }) => id === founderId)
    ?.name?.trim()
  return name || (session?.founder ?? '')
}

/** The founder's answers to one suggestion. Each says what it did, and can be undone. */
export function useDecide(suggestion: Suggestion): Deciding {
  const words = useWords('suggestions').said
  const planActor = usePlanActor()
  const { choose } = useEdits()
  const on = useToday()
  const by = useFounderName()
  const say = useUndoToast()
  const now = () => planActor.getSnapshot().context.plan
  const act = (edit: Edit, message: string): boolean => {
    if (apply(now(), edit) === now()) return false
    decidedLately.id = suggestion.id
    choose(edit)
    say(message)
    return true
  }
  return {
    accept: (content) => act(accepting(suggestion, { by, on }, content), words.accepted),
    decline: () => void act(declining(suggestion, { by, on }), words.declined),
    bringBack: () => void act(bringingBack(now(), suggestion), words.back),
    withdraw: () => void act({ kind: 'withdraw', suggestion: suggestion.id }, words.withdrawn),
  }
}

/** The form of the page starts anew with each decision, and what was pressed is gone: focus goes to what has become of it. */
export const decidedLately: { id: string | undefined } = { id: undefined }
