import * as z from 'zod/mini'
import { text } from '../plan/answer.ts'
import { isAsked } from '../plan/branches.ts'
import type { Plan } from '../plan/plan.ts'
import { isPrivate } from '../plan/private.ts'
import { sectionsSchema, type SectionId } from '../plan/sections.ts'
import type { Step } from '../stages/section.ts'
import { sections, type StepAddress } from '../stages/sections.ts'

/** Text, but in a form of its own: a time of day, a span of days. Other words would be no answer there. */
const formed: readonly string[] = ['about.wish', 'purpose.startTime', 'place.lastBusAt']

/** Questions of a page that are answered in words, as `section.question`: those a counselor may offer words for. Never the founder's private ones. */
export function wordingQuestions(plan: Plan, at: StepAddress): readonly string[] {
  for (const { id, steps } of sections) {
    const step: Step | undefined = steps.find((each) => `${id}/${each.id}` === at)
    const asks = step?.asks ?? []
    if (step)
      return asks
        .filter((question) => isWords(id, question))
        .map((question) => `${id}.${question}`)
        .filter((question) => isAsked(plan, question) && !isPrivate(question) && !formed.includes(question))
  }
  return []
}

function isWords(section: SectionId, question: string): boolean {
  const answer = inner(new Map<string, unknown>(Object.entries(sectionsSchema.shape[section].shape)).get(question))
  return answer instanceof z.ZodMiniObject && inner(answer.shape['value']) === text
}

/** What may be absent, without its "may be absent". */
const inner = (schema: unknown): unknown => (schema instanceof z.ZodMiniExactOptional ? schema.def.innerType : schema)
