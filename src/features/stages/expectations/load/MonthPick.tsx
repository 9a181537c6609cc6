import { useId } from 'react'
import { tenth } from '#domain/hours.ts'
import type { Pile } from '#domain/stages/piles.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { highest, type MonthPiles } from './months.ts'

const width = 26
const tall = 56

/** The months to choose from, each with the same picture small. */
export function MonthPick({
  months,
  shown,
  choose,
}: {
  readonly months: readonly MonthPiles[]
  readonly shown: string
  readonly choose: (month: string) => void
}) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  const name = useId()
  const scale = highest(months)
  return (
    <fieldset className="load-months">
      <legend className="visually-hidden">{words.legend}</legend>
      {months.map(({ month, needed, offered, piles }) => (
        <label key={month}>
          <input type="radio" name={name} checked={month === shown} onChange={() => choose(month)} />
          <b>{formats.shortMonth(`${month}-01`)}</b>
          <Small piles={piles} scale={scale} />
          <span>{words.ofOffered(formats.number(needed), formats.number(offered))}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Small({ piles, scale }: { readonly piles: readonly Pile[]; readonly scale: number }) {
  const high = (hours: number) => (hours / scale) * tall
  return (
    <svg viewBox={`0 0 ${Math.max(4, piles.length) * width} ${tall + 6}`} aria-hidden="true">
      {piles.map(({ person, hours, offered }, index) => {
        const over = offered === undefined ? 0 : Math.max(0, tenth(hours - offered))
        const x = index * width + 4
        const bottom = tall + 3
        return (
          <g key={person ?? ''}>
            <rect className="within" x={x} y={bottom - high(hours - over)} width="18" height={high(hours - over)} />
            {over > 0 && <rect className="over" x={x} y={bottom - high(hours)} width="18" height={high(over)} />}
            {offered !== undefined && offered > 0 && (
              <path
                className="box"
                d={`M${x - 2} ${bottom - high(offered)}V${bottom}H${x + 20}V${bottom - high(offered)}`}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}
