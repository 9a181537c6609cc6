import { useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'

/** What the marks mean, in words. */
export function Legend() {
  const { legend } = useWords('timeline').line
  return (
    <p className="tl-legend">
      <Owner name={legend.yours} yours />
      <Owner name={legend.others} />
      <span className="tl-wide-only">{legend.shapes}</span>
      <span>{legend.done}</span>
      <span className="tl-wide-only">{legend.today}</span>
    </p>
  )
}
