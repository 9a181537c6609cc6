import { LineFold } from '#ui/page/LineFold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import type { MonthPiles } from './months.ts'
import { useBlockName } from './useBlockName.ts'

interface Props {
  readonly months: readonly MonthPiles[]
  readonly shown: string
  /** Nobody has said their hours yet: that is no offer of none. */
  readonly unsaid: boolean
}

/** The pictures as tables: all months, and the one that is shown piece by piece. */
export function LoadTables(props: Props) {
  const { hours: words } = useWords('expectations')
  return (
    <LineFold summary={words.table.all}>
      {() => (
        <>
          <All {...props} />
          <Pieces {...props} />
          <p>{words.whatCounts}</p>
        </>
      )}
    </LineFold>
  )
}

function All({ months, unsaid }: Props) {
  const { hours, pages } = useWords('expectations')
  const words = hours.table
  const formats = useFormats()
  const nameOf = useNameOf()
  return (
    <StackingTable
      caption={pages.hours.heading}
      columns={[
        { name: words.month },
        { name: words.needed },
        { name: words.offered },
        { name: words.short },
        { name: words.carries },
      ]}
      rows={months.map(({ month, needed, offered, short, piles }) => ({
        key: month,
        cells: [
          formats.month(`${month}-01`),
          formats.number(needed),
          unsaid ? words.unsaid : formats.number(offered),
          unsaid ? words.unsaid : formats.number(short),
          formats.list(
            piles
              .filter((pile) => pile.hours > 0)
              .map((pile) => {
                const name = nameOf(pile.person) ?? hours.nobody
                return pile.offered !== undefined && pile.hours > pile.offered
                  ? words.overCarried(name, formats.number(pile.hours), formats.number(pile.offered))
                  : words.carried(name, formats.number(pile.hours))
              }),
          ),
        ],
      }))}
    />
  )
}

function Pieces({ months, shown }: Props) {
  const { hours } = useWords('expectations')
  const words = hours.table
  const formats = useFormats()
  const nameOf = useNameOf()
  const blockName = useBlockName()
  const piles = months.find(({ month }) => month === shown)?.piles ?? []
  return (
    <StackingTable
      caption={words.ofMonth(formats.month(`${shown}-01`))}
      columns={[
        { name: words.what },
        { name: words.person },
        { name: words.hours, num: true },
        { name: words.above, num: true },
      ]}
      rows={piles.flatMap(({ person, blocks }) =>
        blocks.map((block) => ({
          key: `${person ?? ''} ${block.key}`,
          cells: [
            'task' in block.of
              ? `${blockName(block)}, ${hours.by(formats.tinyDate(block.of.task.date))}`
              : blockName(block),
            nameOf(person) ?? hours.nobody,
            formats.number(block.hours),
            block.over > 0 ? formats.number(block.over) : '',
          ],
        })),
      )}
    />
  )
}
