import { editOf, putForward, type Draft } from '#domain/desk/suggesting.ts'
import { useEdits, useToday } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { useSession } from '#plan/session.ts'

/** Puts several things forward as one change, so that one undo takes them back. Gives how many there were. */
export function useSuggest(): (drafts: readonly { readonly draft: Draft; readonly words: string }[]) => number {
  const { choose } = useEdits()
  const today = useToday()
  const session = useSession()
  return (drafts) => {
    const edits = drafts.flatMap(({ draft, words }) => {
      const edit = editOf(draft, newId())
      return edit
        ? [putForward(edit, { id: newId(), by: session?.counselor ?? '', at: today, words, session: session?.id })]
        : []
    })
    if (edits.length > 0) choose({ kind: 'all', edits })
    return edits.length
  }
}
