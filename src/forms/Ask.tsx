import { fieldAt } from '#domain/plan/field.ts'
import { isAsked } from '#domain/questions/asked.ts'
import { questionAt, type AskedAddress } from '#domain/questions/list.ts'
import { Control, type How } from './Control.tsx'
import { usePlan } from '#plan/planActor.ts'
import { useQuestionWords } from '#wording/useQuestionWords.ts'

/** A question of the plan, asked as its record says (`domain/questions/`), in its words. Where it is not asked, it is not there. */
export function Ask({ of, words, ...how }: How & { readonly of: AskedAddress }) {
  const isThere = useIsAsked(of)
  const own = useQuestionWords(of)
  const question = questionAt(of)
  if (!isThere || !question) return null
  return <Control kind={question.answer} field={() => fieldAt(of)} words={{ ...own, ...words }} {...how} />
}

/** Whether a question is asked: a choice shows at once what it opens, what is being typed when it rests. */
export const useIsAsked = (of: AskedAddress): boolean => isAsked(usePlan(), of)
