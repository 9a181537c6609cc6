import { loadOf, type Block } from '#domain/stages/load.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { Name } from '#ui/marks/Name.tsx'
import { useDutyName } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

/** The picture as a table, both times side by side. */
export function LoadTable() {
  const { load: words } = useWords('coreGroup')
  const formats = useFormats()
  const nameOf = useDutyName()
  const who = useWho()
  const now = useCurrent()
  const [before, after] = [loadOf(now, 'before'), loadOf(now, 'after')]
  const writtenHours = (id: string) => now.lists.people.find((person) => person.id === id)?.written?.hours
  const names = (blocks: readonly Block[]) => formats.list(blocks.map((block) => nameOf(block.duty)))
  const hours = (blocks: readonly Block[]) => formats.number(blocks.reduce((sum, block) => sum + block.hours, 0))
  const rows = [
    ...before.people.map((each) => ({
      id: each.person,
      name: <Name>{who(each.person).name}</Name>,
      before: each.blocks,
      after: after.people.find((then) => then.person === each.person)?.blocks ?? [],
      offered:
        each.offered === undefined ? (writtenHours(each.person) ?? words.table.unsaid) : formats.number(each.offered),
    })),
    ...(before.unheld.length > 0
      ? [{ id: 'nobody', name: words.nobody, before: before.unheld, after: after.unheld, offered: '' }]
      : []),
  ]
  return (
    <StackingTable
      caption={words.table.caption}
      columns={[
        { name: words.table.person },
        { name: words.table.duties },
        { name: words.table.before, num: true },
        { name: words.table.after, num: true },
        { name: words.table.offered, num: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [row.name, names(row.before), hours(row.before), hours(row.after), row.offered],
      }))}
    />
  )
}
