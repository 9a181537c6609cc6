import type { ComponentProps } from 'react'
import { stageNumber } from '#domain/stages/sections.ts'
import { dayOf, type Task } from '#domain/timeline/task.ts'
import { usePlan } from '#plan/planActor.ts'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import type { DrawnTask } from './DrawnTask.tsx'
import { useTaskLink } from './useTaskLink.ts'

/** What the drawing says of a task, worked out by the one who draws all of them. */
export function useDrawnTask(): (task: Task) => Omit<ComponentProps<typeof DrawnTask>, 'isThere'> {
  const words = useWords('timeline').line
  const { owners } = useWords('tasks')
  const { sections } = useWords('shell')
  const { shortDate } = useFormats()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const link = useTaskLink()
  const { overrides } = usePlan()
  return (task) => {
    const { name, isName, yours } = ownerOf(task.owner)
    const day = dayOf(task)
    const isDone = task.state === 'done'
    return {
      title: titleOf(task),
      ...link(task.key),
      stage: stageNumber(task.stage),
      stageTitle: sections[task.stage].title,
      isFirst: task.key === 'firstMeeting',
      when: day === undefined ? words.states.done : shortDate(day),
      owner: name,
      isName,
      yours: yours ? owners.yours : undefined,
      done: isDone ? words.states.done : undefined,
      isDayKnown: day !== undefined,
      care: task.state === 'late' || task.state === 'tight' ? words.states[task.state] : undefined,
      byHand: !isDone && overrides[task.key]?.date !== undefined ? words.byHand : undefined,
    }
  }
}
