import type { OnLine } from '#domain/stages/comparisonsDrawn.ts'
import { vars } from '#ui/vars.ts'
import { useFormats } from '#wording/words.ts'

interface Props {
  readonly line: OnLine
  readonly you: string
  readonly others: string
}

/** Both sides on a line from 0: a diamond for the founder, a block for others, dots between them. The heading says the same. */
export function LinePicture({ line: { you, others, end }, you: yourWords, others: theirWords }: Props) {
  const formats = useFormats()
  const at = (n: number) => n / end
  const [left, right] = you[1] < others[0] ? [you[1], others[0]] : [others[1], you[0]]
  return (
    <div
      className="exp-line"
      aria-hidden="true"
      style={vars({
        you: at((you[0] + you[1]) / 2),
        from: at(you[0]),
        wide: at(you[1] - you[0]),
        others: at(others[0]),
        reach: at(others[1] - others[0]),
        middle: at((others[0] + others[1]) / 2),
        gap: at(left),
        between: at(Math.max(0, right - left)),
      })}
    >
      <span className="label yours">{yourWords}</span>
      <span className="axis">
        <i className="between" />
        <i className="others" />
        {you[1] > you[0] && <i className="span" />}
        <i className="you" />
      </span>
      <span className="ends">
        <span>{formats.number(0)}</span>
        <span className="label theirs">{theirWords}</span>
        <span>{formats.number(end)}</span>
      </span>
    </div>
  )
}
