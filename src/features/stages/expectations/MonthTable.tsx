import { tenth } from '#domain/hours.ts'
import type { MonthHours } from '#domain/timeline/hoursByMonth.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'

/** The bars as a table, with who carries what. */
export function MonthTable({ months, unsaid }: { readonly months: readonly MonthHours[]; readonly unsaid: boolean }) {
  const { hours: words, pages } = useWords('expectations')
  const asking = useWords('asking')
  const formats = useFormats()
  const nameOf = useNameOf()
  const carriers = ({ needed, byPerson }: MonthHours): readonly string[] => {
    const loaded = byPerson.filter((each) => each.needed > 0)
    const named = loaded.map((each) => {
      const name = nameOf(each.person) ?? asking.nobody
      const hours = formats.number(each.needed)
      return !unsaid && each.needed > each.offered
        ? words.overCarried(name, hours, formats.number(each.offered))
        : words.carried(name, hours)
    })
    const left = tenth(needed - loaded.reduce((sum, each) => sum + each.needed, 0))
    return left > 0 ? [...named, words.nobodyCarries(formats.number(left))] : named
  }
  return (
    <Fold summary={asking.table}>
      <StackingTable
        caption={pages.hours.heading}
        columns={[
          { name: words.month },
          { name: words.needed },
          { name: words.offered },
          { name: words.short },
          { name: words.carries },
        ]}
        rows={months.map((month) => ({
          key: month.month,
          cells: [
            formats.month(`${month.month}-01`),
            formats.number(month.needed),
            unsaid ? words.unsaidYet : formats.number(month.offered),
            unsaid ? words.unsaidYet : formats.number(month.short),
            carriers(month).join('; '),
          ],
        }))}
      />
    </Fold>
  )
}
