import type { Held } from '#domain/stages/diary.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'

/** The curve's equal: all meetings that were counted. */
export function CurveTable({ held }: { readonly held: readonly Held[] }) {
  const { curve } = useWords('timeline').diary
  const asking = useWords('asking')
  const formats = useFormats()
  const nameOf = useNameOf()
  const { meetings } = useCurrent().lists
  const { table: words } = curve
  const shown = (n: number | undefined) => (n === undefined ? words.unknown : formats.number(n))
  return (
    <Fold summary={asking.table}>
      <StackingTable
        caption={curve.heading}
        columns={[
          { name: words.on },
          { name: words.heads, num: true },
          { name: words.newcomers, num: true },
          { name: words.returned, num: true },
          { name: words.led },
          { name: words.topic },
        ]}
        rows={held.map(({ id, on, heads, newcomers, returned }) => {
          const { led, topic } = meetings.find((each) => each.id === id) ?? {}
          return {
            key: id ?? on,
            cells: [
              formats.date(on),
              formats.number(heads),
              shown(newcomers),
              shown(returned),
              nameOf(led) ?? words.unknown,
              topic ?? words.unknown,
            ],
          }
        })}
      />
    </Fold>
  )
}
