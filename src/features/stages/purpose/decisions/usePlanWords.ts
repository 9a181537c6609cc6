import { said } from '#domain/plan/current.ts'
import { isInPlan, planDecisions, type PlanDecision } from '#domain/stages/decisions.ts'
import { ends, groupSize } from '#domain/stages/range.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import type { QuestionWords } from '#words/types.ts'
import { useRhythm } from '../useRhythm.ts'

/** What the plan says about something, as a decision would put it: "Who leads: Two people together". Undefined where it says nothing. */
export function usePlanWords(): (id: PlanDecision) => string | undefined {
  const { decisions } = useWords('purpose')
  const labels = new Map<string, Pick<QuestionWords, 'label' | 'options'>>([
    ...Object.entries(useWords('purpose').questions),
    ...Object.entries(useWords('purpose').questions),
  ])
  const { number } = useFormats()
  const rhythm = useRhythm()
  const now = useCurrent()
  const answers = now.sections.purpose
  const size = () => {
    const [few = 0, many = few] = ends(groupSize(now))
    return decisions.people(number(few), number(many))
  }
  const answer = (id: PlanDecision): string | undefined => {
    if (id === 'rhythm') return rhythm
    if (id === 'size') return size()
    const [question] = planDecisions[id]
    const value = said<unknown>(answers[question])
    const option = labels.get(question)?.options?.[String(value)]
    return option === undefined ? String(value) : optionLabel(option)
  }
  return (id) => {
    const words = isInPlan(now, id) ? answer(id) : undefined
    return words === undefined ? undefined : decisions.made(decisions.standard[id], words)
  }
}
