import * as z from 'zod/mini'
import { text } from './answer.ts'
import { sectionsSchema, type SectionId } from './sections.ts'

/** Whether a question is answered with words of any length: on paper it needs more than a line. */
export function isText(section: SectionId, question: string): boolean {
  const answer = unwrap(Object.entries(sectionsSchema.shape[section].shape).find(([id]) => id === question)?.[1])
  return answer instanceof z.ZodMiniObject && unwrap(answer.shape['value']) === text
}

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniOptional
    ? unwrap(schema.def.innerType)
    : schema
