import type { Held } from '#domain/stages/diary.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { vars } from '#ui/vars.ts'
import './diary.css'

interface Props {
  readonly held: readonly Held[]
  readonly expected: { readonly few: number; readonly many: number } | undefined
  /** The number of the first meeting that is drawn. */
  readonly from: number
}

/** Meetings that find room side by side on a phone. */
export const drawn = 12
/** The picture has room for so many meetings from the first on: the first six are what is looked at. */
const slots = 6
/** Below this nothing would be tall enough to read. */
const lowestTop = 6

/**
 * Heads as a line, newcomers as bars at its foot, the expected range as a band. Hidden from screen readers: the sentence
 * and the table say the same. Shapes are stretched with the box, words and dots are not.
 */
export function CurvePicture({ held, expected, from }: Props) {
  const { curve: words } = useWords('timeline').diary
  const { number } = useFormats()
  const top = Math.max(
    lowestTop,
    expected?.many ?? 0,
    ...held.map(({ heads, newcomers = 0 }) => Math.max(heads, newcomers)),
  )
  const columns = Math.max(slots, held.length)
  const x = (index: number) => ((index + 0.5) / columns) * 100
  const y = (people: number) => 100 - (people / top) * 100
  return (
    <figure className="dc" aria-hidden="true">
      <div className="dc-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {expected && (
            <rect
              className="dc-band"
              x="0"
              width="100"
              y={y(expected.many)}
              height={Math.max(1, y(expected.few) - y(expected.many))}
            />
          )}
          {held.map(({ on, newcomers = 0 }, index) => (
            <rect
              key={on + String(index)}
              className="dc-new"
              x={x(index) - 20 / columns}
              width={40 / columns}
              y={y(newcomers)}
              height={100 - y(newcomers)}
            />
          ))}
          <polyline className="dc-line" points={held.map(({ heads }, index) => `${x(index)},${y(heads)}`).join(' ')} />
        </svg>
        {held.map(({ on, heads }, index) => (
          <span key={on + String(index)} className="dc-dot" style={vars({ x: x(index), y: y(heads) })}>
            <b>{number(heads)}</b>
          </span>
        ))}
      </div>
      <div className="dc-axis">
        {Array.from({ length: columns }, (_, index) => (
          <span key={index}>{number(from + index)}</span>
        ))}
      </div>
      <figcaption className="dc-key">
        <span>
          <i className="line" /> {words.key.heads}
        </span>
        <span>
          <i className="new" /> {words.key.newcomers}
        </span>
        {expected && (
          <span>
            <i className="band" /> {words.key.expected}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
