import type { Pile, PileBlock } from '#domain/stages/piles.ts'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useBlockName } from './useBlockName.ts'

/** The pile itself. Hidden from screen readers: the table says the same. */
export function Stack({
  pile: { blocks, offered },
  isNamed,
}: {
  readonly pile: Pile
  readonly isNamed: (block: PileBlock) => boolean
}) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  const nameOf = useBlockName()
  return (
    <div className="load-stack" aria-hidden="true" style={vars({ offer: offered ?? 0 })}>
      {blocks.map((block) => (
        <div
          key={block.key}
          className={cx('block', 'task' in block.of && 'dated', block.over > 0 && 'spills')}
          style={vars({ h: block.hours, over: block.over })}
        >
          {block.over > 0 && <i className="spill" />}
          {isNamed(block) && (
            <>
              <span dir="auto">
                {nameOf(block)}
                {'task' in block.of && <small> {words.by(formats.tinyDate(block.of.task.date))}</small>}
              </span>
              <em>{formats.number(block.hours)}</em>
            </>
          )}
        </div>
      ))}
      {offered !== undefined && offered > 0 && <i className="offer" />}
    </div>
  )
}
