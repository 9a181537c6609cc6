import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { field, valueIn } from '#domain/plan/field.ts'
import { isEmptied, takeFirstAway, undecided } from '#domain/timeline/newDay.ts'
import { usePlanActor } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useToast } from '#ui/over/toast.ts'
import { forgetWish } from './forgetWish.ts'

const first = field('timeline', 'firstMeeting')

/** On leaving the page: a new day that nobody has decided about is kept, and that is said; a field that was emptied is an answer. */
export function useUndecided(): void {
  const { date: words } = useWords('timeline')
  const formats = useFormats()
  const planActor = usePlanActor()
  const toast = useToast()
  const undo = useUndoToast()
  const navigate = useNavigate()
  const leave = () => {
    const { plan, planId } = planActor.getSnapshot().context
    const wish = undecided(plan)
    const stands = valueIn(plan, first)
    if (wish === undefined || stands === undefined) return
    if (isEmptied(plan)) {
      forgetWish(planActor)
      planActor.send({ type: 'plan.edited', edit: takeFirstAway(), commits: true })
      undo(words.takenAway)
    } else
      toast({
        message: words.keptNew(formats.date(stands)),
        action: { label: words.decide, act: () => void navigate(paths.step(planId, 'timeline/date')) },
      })
  }
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => () => latest.current(), [])
}
