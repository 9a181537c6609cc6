import * as z from 'zod/mini'
import { amount, date } from '#domain/plan/answer.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { listNames, listsSchema, type ListName } from '#domain/plan/lists.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sectionIds, sectionsSchema, type SectionId } from '#domain/plan/sections.ts'

/** One place of a plan where a number, a day, a time or a span of days is read from what somebody typed. */
export type TypedPlace =
  | { readonly name: string; readonly section: SectionId; readonly question: string }
  | { readonly name: string; readonly list: ListName; readonly id: string; readonly field: string }

/** Texts that are read as something more than words. */
const readTexts = ['about.wish', 'purpose.startTime', 'place.lastBusAt']

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniOptional
    ? unwrap(schema.def.innerType)
    : schema

function isTyped(schema: unknown): boolean {
  const answer = unwrap(schema)
  if (!(answer instanceof z.ZodMiniObject)) return false
  const value = unwrap(answer.shape['value'])
  return value === amount || value === date
}

const fieldsOf = (shape: object, of: string): readonly string[] =>
  Object.entries(shape)
    .filter(([key, schema]) => isTyped(schema) || readTexts.includes(`${of}.${key}`))
    .map(([key]) => key)

const questionsOf = (section: SectionId) => fieldsOf(sectionsSchema.shape[section].shape, section)
const fieldsIn = (list: ListName) => fieldsOf(listsSchema.shape[list].def.element.shape, list)

/** All such fields, as the schema has them. */
export const schemaFields: readonly string[] = [
  ...sectionIds.flatMap((section) => questionsOf(section).map((question) => `${section}.${question}`)),
  ...listNames.flatMap((list) => fieldsIn(list).map((field) => `${list}.${field}`)),
]

/** Every such place of a plan: walked in the schema, so that a new field is tried too. Of each list, the first item. */
export const typedPlaces = (plan: Plan): readonly TypedPlace[] => [
  ...sectionIds.flatMap((section) =>
    questionsOf(section).map((question) => ({ name: `${section}.${question}`, section, question })),
  ),
  ...listNames.flatMap((list) =>
    fieldsIn(list).flatMap((field) =>
      plan.lists[list].slice(0, 1).map(({ id }) => ({ name: `${list}.${id}.${field}`, list, id, field })),
    ),
  ),
]

/** The edit that leaves there what somebody typed, or nothing. */
export function leaving(place: TypedPlace, typed: string | undefined): Edit {
  const answer = typed === undefined ? {} : { typed }
  return 'section' in place
    ? { kind: 'answer', section: place.section, question: place.question, answer }
    : { kind: 'change', list: place.list, id: place.id, field: place.field, answer }
}
