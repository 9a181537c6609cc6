import { evaluationsByDay } from '#domain/stages/evaluations.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** What an evaluation is called: by its day, else by its place in the list. */
export function useEvaluationName(): (id: string) => string {
  const { evaluations: words } = useWords('timeline')
  const formats = useFormats()
  const all = evaluationsByDay(useCurrent())
  return (id) => {
    const index = all.findIndex((each) => each.id === id)
    const on = all[index]?.on
    return on === undefined ? words.unnamed(formats.number(index + 1)) : formats.date(on)
  }
}
