import { tenth } from '#domain/hours.ts'
import type { Pile, PileBlock } from '#domain/stages/piles.ts'
import { Icon } from '#ui/Icon.tsx'
import { Name } from '#ui/marks/Name.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { vars } from '#ui/vars.ts'
import { usePeople } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { highest, type MonthPiles } from './months.ts'
import { PileKey } from './PileKey.tsx'
import { Stack } from './Stack.tsx'

/** How high a picture may get, and an hour in it, in rem. */
const tallest = 30
const hourMost = 1.2
/** A name needs so much height, in rem. */
const nameNeeds = 0.9

/** Each person a box as high as their offer, with what they have in it, named; what does not fit stands out at the top. */
export function Piles({ months, shown }: { readonly months: readonly MonthPiles[]; readonly shown: string }) {
  const piles = months.find(({ month }) => month === shown)?.piles ?? []
  const isWide = useMedia('(width >= 62rem)')
  const unit = Math.min(hourMost, tallest / highest(months))
  const isNamed = (block: PileBlock) => block.hours * unit >= nameNeeds
  const firstOver = piles.find(({ hours, offered }) => offered !== undefined && hours > offered) ?? piles[0]
  const unnamed = piles.flatMap(({ blocks }) => blocks.filter((block) => !isNamed(block)))
  return (
    <div className="load-picture" style={vars({ u: `${unit}rem` })}>
      {isWide ? (
        <div className="load-piles" data-uncounted="a pile for each person: rows of a list">
          {piles.map((pile) => (
            <section key={pile.person ?? ''} className="load-pile">
              <Stack pile={pile} isNamed={isNamed} />
              <h2>
                <Who pile={pile} />
              </h2>
              <Sum pile={pile} />
              <Over pile={pile} />
            </section>
          ))}
        </div>
      ) : (
        <div className="load-list" data-uncounted="a pile for each person: rows of a list">
          {piles.map((pile) => (
            <details key={`${shown} ${pile.person ?? ''}`} open={pile === firstOver}>
              <summary>
                <b>
                  <Who pile={pile} />
                </b>
                <Icon name="chevronDown" />
                <Sum pile={pile} />
                <Flat pile={pile} most={highest(months)} />
              </summary>
              <div className="load-pile">
                <Stack pile={pile} isNamed={isNamed} />
                <Over pile={pile} />
              </div>
            </details>
          ))}
        </div>
      )}
      <PileKey unnamed={unnamed} hasOver={piles.some(({ blocks }) => blocks.some(({ over }) => over > 0))} />
    </div>
  )
}

function Who({ pile: { person } }: { readonly pile: Pile }) {
  const { nobody } = useWords('expectations').hours
  const found = usePeople().find(({ id }) => id === person)
  return found ? <Name>{found.name}</Name> : <>{nobody}</>
}

function Sum({ pile: { person, hours, offered } }: { readonly pile: Pile }) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  const needed = words.hours(hours, formats.number(hours))
  return (
    <span className="soft">
      {person === undefined
        ? needed
        : offered === undefined
          ? words.pileUnsaid(needed)
          : words.pile(needed, formats.number(offered))}
    </span>
  )
}

function Over({ pile: { hours, offered } }: { readonly pile: Pile }) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  if (offered === undefined) return null
  const over = tenth(hours - offered)
  return over > 0 ? (
    <p className="load-over">{words.tooMany(formats.number(over))}</p>
  ) : (
    <p className="soft">{words.spare(formats.number(-over))}</p>
  )
}

/** One bar for who is folded on a phone. */
function Flat({ pile: { hours, offered = 0 }, most }: { readonly pile: Pile; readonly most: number }) {
  const share = (n: number) => `${(n / most) * 100}%`
  const over = Math.max(0, hours - offered)
  return (
    <span
      className="load-flat"
      aria-hidden="true"
      style={vars({ within: share(hours - over), over: share(over), offered: share(offered) })}
    >
      <i className="within" />
      <i className="over" />
      <i className="box" />
    </span>
  )
}
