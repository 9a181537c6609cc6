import type { ListName } from '../plan/lists.ts'
import type { SectionId } from '../plan/sections.ts'
import { fields } from './items/list.ts'
import type { ReadAs } from './kinds.ts'
import { questions } from './list.ts'
import type { Field, Question } from './question.ts'

type Reads = { readonly answer: { readonly reads: ReadAs } }
type ReadIn<F> = { [K in string & keyof F]: F[K] extends Reads ? K : never }[string & keyof F]

/** A field whose text is read as something: a question as `section.question`, a field of an item as `list.field`. */
export type TypedField =
  | { [S in SectionId]: `${S}.${ReadIn<(typeof questions)[S]>}` }[SectionId]
  | { [L in ListName]: `${L}.${ReadIn<(typeof fields)[L]>}` }[ListName]

/** Every such field, and as what it is read. */
export const typedFields = readAll()

function readAll(): Readonly<Record<TypedField, ReadAs>>
function readAll(): object {
  const holders: readonly (readonly [string, Readonly<Record<string, Field | Question>>])[] = [
    ...Object.entries(questions),
    ...Object.entries(fields),
  ]
  return Object.fromEntries(
    holders.flatMap(([of, each]) =>
      Object.entries(each).flatMap(
        ([
          id,
          {
            answer: { reads },
          },
        ]) => (reads ? [[`${of}.${id}`, reads] as const] : []),
      ),
    ),
  )
}

/** The field of that name, if its text is read as something. */
export const typedField = (name: string): TypedField | undefined => (isTyped(name) ? name : undefined)
const isTyped = (name: string): name is TypedField => Object.hasOwn(typedFields, name)
