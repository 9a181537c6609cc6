import { useState } from 'react'
import type { MeetingPicture } from '#domain/stages/meetingPicture.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { vars } from '#ui/vars.ts'
import { ClockPart } from './ClockPart.tsx'

interface Props {
  readonly picture: MeetingPicture
  readonly timeAt: (minutes: number) => string
}

/** The meeting as a column of time: each part as high as its minutes, all on one scale. A part opens where it stands. */
export function Clock({ picture, timeAt }: Props) {
  const { parts: words, picture: said } = useWords('purpose').meeting
  const formats = useFormats()
  const readOnly = useReadOnly()
  const { parts } = useCurrent().lists
  const { add } = useList('parts')
  const [open, setOpen] = useState<string>()
  const { blocks, used, left, length } = picture
  const blockOf = new Map(blocks.map((block) => [block.id, block]))
  return (
    <section className="section" aria-labelledby="parts-heading">
      <h2 id="parts-heading" tabIndex={-1}>
        {words.heading}{' '}
        <span className="soft small">
          {length === undefined
            ? words.minutes(formats.number(used))
            : words.of(formats.number(used), formats.number(length))}
        </span>
      </h2>
      <ol className="clock bare" data-uncounted="rows">
        {parts.map((part) => (
          <ClockPart
            key={part.id}
            part={part}
            block={blockOf.get(part.id)}
            at={timeAt(blockOf.get(part.id)?.from ?? 0)}
            isOpen={open === part.id}
            toggle={() => setOpen(open === part.id ? undefined : part.id)}
          />
        ))}
        {left > 0 && (
          <li>
            <span className="clock-at">{timeAt(used)}</span>
            <div className="clock-part free" style={vars({ minutes: left })}>
              {said.free(formats.number(left))}
            </div>
          </li>
        )}
        <li className="clock-end">
          <span className="clock-at">{timeAt(Math.max(used, length ?? 0))}</span>
          <b>{words.end}</b>
        </li>
      </ol>
      {picture.unknown > 0 && <p className="soft small">{said.unknown(formats.number(picture.unknown))}</p>}
      {!readOnly && (
        <div>
          <Button icon="plus" onClick={() => setOpen(add())}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  )
}
