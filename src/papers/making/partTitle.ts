import type { PartFact } from '#domain/documents/factSheet.ts'
import { standardPart, type PartId } from '#domain/stages/standardParts.ts'

type Titles = Readonly<Record<PartId, { readonly title: string }>>

/** A part of a meeting as it is called: in the founder's words, else in the guide's. Undefined for one that has no name yet. */
export function partTitle({ std, title }: PartFact, standard: Titles): string | undefined {
  const known = standardPart(std)
  return title ?? (known && standard[known.id].title)
}
