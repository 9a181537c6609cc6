import type { ListName } from '#domain/plan/lists.ts'
import { typedField, typedFields } from '#domain/questions/typed.ts'
import { useCurrent } from '#plan/planActor.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

/** What stands in fields of one item and could not be read, asked back in its row: it is not missing. */
export function WrittenLines({ list, id }: { readonly list: ListName; readonly id: string }) {
  const ask = useWords('asking').written
  const items: readonly { readonly id: string; readonly written?: object }[] = useCurrent().lists[list]
  const written = items.find((each) => each.id === id)?.written ?? {}
  return Object.entries(written).map(([name, typed]: [string, unknown]) => {
    const field = typedField(`${list}.${name}`)
    return (
      field &&
      typeof typed === 'string' && (
        <span key={name} className="soft small" dir="auto">
          {ask[typedFields[field]](short(typed))}
        </span>
      )
    )
  })
}
