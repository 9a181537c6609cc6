import type { PileBlock } from '#domain/stages/piles.ts'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useDutyTitle } from '../../coreGroup/useDutyTitle.ts'

/** What a block of a pile is: a role, or a task with a date. */
export function useBlockName(): (block: PileBlock) => string {
  const titleOf = useTaskTitle()
  const roleOf = useDutyTitle()
  return ({ of }) => ('duty' in of ? roleOf(of.duty) : titleOf(of.task))
}
