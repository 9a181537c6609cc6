import { firstLine } from '#domain/stages/firstLine.ts'
import type { Span } from '#domain/timeline/anchors.ts'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { vars } from '#ui/vars.ts'

/** The draft as a line with two wide marks, because nothing is a date yet; the list below says the same in words. */
export function DraftLine() {
  const words = useWords('first').result.line
  const formats = useFormats()
  const { at, start, first, review, months, isDraft, shortNotice } = firstLine(useCurrent())
  const wish = usePlan().sections.about.wish?.typed?.trim()
  const span = ({ from, to }: Span) =>
    from === to ? words.on(formats.date(from)) : words.between(formats.date(from), formats.date(to))
  const marks = ({ from, to }: Span) => vars({ from: at(from), to: at(to) })
  return (
    <section className="section" aria-labelledby="line-heading">
      <h2 id="line-heading">{words.heading}</h2>
      <p>
        <strong>{isDraft ? words.sentence(span(first)) : words.set(formats.longDate(first.from))}</strong>{' '}
        {isDraft && words.draft} {shortNotice && words.short}
      </p>
      {isDraft && wish && <p dir="auto">{words.notRead(wish)}</p>}
      <div className="draft" aria-hidden="true">
        <div className="draft-track">
          <i className="draft-first" style={marks(first)} />
          <i className="draft-review" style={marks(review)} />
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
      <ol className="draft-words bare">
        <li>
          <span className="draft-key key-start" aria-hidden="true" />
          <span>{words.start}</span>
          <span>{words.on(formats.date(start))}</span>
        </li>
        <li>
          <span className="draft-key key-first" aria-hidden="true" />
          <span>{words.first}</span>
          <span>{span(first)}</span>
        </li>
        <li>
          <span className="draft-key key-review" aria-hidden="true" />
          <span>{words.review}</span>
          <span>{span(review)}</span>
        </li>
      </ol>
      <From about={words.heading} of={words.sources}>
        <p>{words.why}</p>
      </From>
    </section>
  )
}
