import type { firstLine } from '#domain/stages/firstLine.ts'
import type { Span } from '#domain/timeline/anchors.ts'
import { useFormats } from '#wording/words.ts'
import { vars } from '#ui/vars.ts'

interface Props {
  readonly line: ReturnType<typeof firstLine>
  /** With the first group review, which is lower on the line. */
  readonly withReview?: boolean
}

/** The draft as a line with wide marks, because nothing is a date yet. What stands beside it says the same in words. */
export function DraftTrack({ line: { at, start, first, review, months }, withReview = false }: Props) {
  const formats = useFormats()
  const marks = ({ from, to }: Span) => vars({ from: at(from), to: at(to) })
  return (
    <div className="draft" aria-hidden="true" data-uncounted="drawing">
      <div className="draft-track">
        <i className="draft-first" style={marks(first)} />
        {withReview && <i className="draft-review" style={marks(review)} />}
        <i className="draft-start" style={vars({ from: at(start) })} />
      </div>
      <div className="draft-months">
        {months.map((month) => (
          <span key={month} style={vars({ from: at(month) })}>
            {formats.shortMonth(month)}
          </span>
        ))}
      </div>
    </div>
  )
}
