import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { outsideOf } from '#domain/stages/placeOutside.ts'
import type { Place } from '#domain/stages/placeComparison.ts'

interface Label {
  readonly label: string
}

/** What was left to ask outside about one place, as questions for the phone. `except` are fields that stand there anyway. */
export function useOutsideOf(): (place: Place, except?: readonly string[]) => readonly string[] {
  const { fields } = useWords('place')
  const { visit, home } = useWords('place')
  const now = useCurrent()
  const question = useOutsideQuestion()
  const labels = new Map<string, Label>(
    Object.entries({
      ...fields,
      ...home.questions,
      inCharge: { label: visit.questions.inCharge.ask },
      cancelNotice: { label: visit.questions.cancelNotice.ask },
    }),
  )
  return (place, except = []) => {
    const outside = outsideOf(now, place)
    return [
      ...outside.fields.filter((field) => !except.includes(field)).flatMap((field) => labels.get(field)?.label ?? []),
      ...outside.questions.flatMap((each) => question(each) ?? []),
    ]
  }
}

/** How the stage words one of its questions. */
export function useOutsideQuestion(): (question: string) => string | undefined {
  const { questions } = useWords('place')
  const more = useWords('place').questions
  const labels = new Map<string, Label>(Object.entries({ ...questions, ...more }))
  return (question) => labels.get(question)?.label
}
