import type { Block, Load } from '#domain/stages/load.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import { useDutyName } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

/** From here on the words of the dashed line stand before it: behind it a phone has no room for them. */
const flipFrom = 0.3

/**
 * A bar for each person, each duty as wide as its hours, a dashed line at the even share. Hidden from screen readers:
 * the sentences and the table below say the same.
 */
export function LoadPicture({
  load,
  scale = 0,
}: {
  readonly load: Load
  /** Hours of the longest bar in a picture beside it: then both are drawn to one scale. */ readonly scale?: number
}) {
  const words = useWords('coreGroup').load
  const formats = useFormats()
  const who = useWho()
  const unheldHours = load.unheld.reduce((sum, block) => sum + block.hours, 0)
  if (load.total === 0) return null
  const widest = Math.max(scale, longest(load))
  const hasBeyond = load.people.some((each) => each.blocks.some((block) => block.beyond > 0))
  const showsEven = load.people.length > 1
  return (
    <figure className="cg-load" aria-hidden="true">
      <div className="cg-plot" style={vars({ of: widest, even: load.even / widest })}>
        {showsEven && (
          <div className={cx('cg-even', load.even / widest > flipFrom && 'flip')}>
            <span>{words.even(formats.number(load.even))}</span>
          </div>
        )}
        {load.people.map((each) => (
          <div key={each.person} className="cg-bar-row">
            <span className="cg-name">
              <span dir="auto" translate="no">
                {who(each.person).name}
              </span>
              <small className="num">
                {each.offered === undefined
                  ? words.only(formats.number(each.hours))
                  : words.of(formats.number(each.hours), formats.number(each.offered))}
              </small>
            </span>
            <Bar blocks={each.blocks} />
          </div>
        ))}
        {unheldHours > 0 && (
          <div className="cg-bar-row">
            <span className="cg-name">
              <span>{words.nobody}</span>
              <small className="num">{words.only(formats.number(unheldHours))}</small>
            </span>
            <Bar blocks={load.unheld} unheld />
          </div>
        )}
      </div>
      <figcaption className="cg-key">
        <span>
          <i />
          {words.key.duty}
        </span>
        {showsEven && hasBeyond && (
          <span>
            <i className="beyond" />
            {words.key.beyond}
          </span>
        )}
        {unheldHours > 0 && (
          <span>
            <i className="unheld" />
            {words.key.unheld}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

/** Hours of the longest bar. */
export const longest = ({ even, unheld, people }: Load): number =>
  Math.max(
    even,
    unheld.reduce((sum, block) => sum + block.hours, 0),
    ...people.map((each) => each.hours),
  )

function Bar({ blocks, unheld = false }: { readonly blocks: readonly Block[]; readonly unheld?: boolean }) {
  const nameOf = useDutyName()
  return (
    <span className="cg-bar">
      {blocks
        .filter((block) => block.hours > 0)
        .map((block) => (
          <i
            key={block.duty}
            className={cx(unheld && 'unheld')}
            style={vars({ h: block.hours, beyond: block.beyond / block.hours })}
          >
            <b dir="auto">{nameOf(block.duty)}</b>
          </i>
        ))}
    </span>
  )
}
