import { isAsked } from '../questions/asked.ts'
import { isInWords, isPrivate, questionsOn } from '../questions/list.ts'
import type { Plan } from '../plan/plan.ts'
import { sections, type StepAddress } from '../stages/sections.ts'

/** Questions of a page that are answered in words, as `section.question`: those a counselor may offer words for. Never the founder's private ones. */
export function wordingQuestions(plan: Plan, at: StepAddress): readonly string[] {
  const [page = ''] = at.split('/').slice(1)
  return sections
    .filter(({ id }) => at.startsWith(`${id}/`))
    .flatMap(({ id }) => questionsOn(id, page).map((question) => `${id}.${question}`))
    .filter((question) => isInWords(question) && isAsked(plan, question) && !isPrivate(question))
}
