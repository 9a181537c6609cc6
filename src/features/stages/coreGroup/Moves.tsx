import { moveEdit, type DutyMove } from '#domain/stages/dutyMove.ts'
import { useEdits, useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { useDutyName } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

/** Duties to hand to somebody with one press each; each can be undone at once. */
export function Moves({ moves, done }: { readonly moves: readonly DutyMove[]; readonly done: () => void }) {
  const words = useWords('coreGroup').load
  const toast = useUndoToast()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const now = useCurrent()
  const nameOf = useDutyName()
  const who = useWho()
  if (readOnly || moves.length === 0) return null
  const make = (move: DutyMove) => {
    choose(moveEdit(now, move))
    toast(words.offered(nameOf(move.duty), who(move.to)))
    done()
  }
  return (
    <ButtonRow>
      {moves.map((move) => (
        <Button key={move.duty} small onClick={() => make(move)}>
          {words.offer(nameOf(move.duty), who(move.to))}
        </Button>
      ))}
    </ButtonRow>
  )
}
