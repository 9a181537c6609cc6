import { useEffect, useId, useRef, useState } from 'react'
import type { CurrentItem } from '#domain/plan/current.ts'
import { itemField } from '#domain/plan/field.ts'
import type { Block } from '#domain/stages/meetingPicture.ts'
import { standardPart } from '#domain/stages/standardParts.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { WrittenLines } from '#pages/WrittenLines.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import { StandardAsk } from './StandardAsk.tsx'
import { usePartTitle } from './useTitles.ts'

interface Props {
  readonly part: CurrentItem<'parts'>
  /** Absent while nobody has said its minutes. */
  readonly block: Block | undefined
  readonly at: string
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** A part without minutes is as high as five, so that its name can be read. */
const unknown = 5

/** One part of the meeting, as high as its minutes; opened, its fields stand below it and the scale pauses. */
export function ClockPart({ part, block, at, isOpen, toggle }: Props) {
  const { parts: words } = useWords('purpose').meeting
  const { number } = useFormats()
  const title = usePartTitle()(part)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <li>
      <span className="clock-at">{block && at}</span>
      <div>
        <button
          type="button"
          ref={button}
          className={cx('clock-part', block?.shared && 'shared', !block && 'unknown')}
          style={vars({ minutes: block?.minutes ?? unknown, over: (block?.over ?? 0) / (block?.minutes || 1) })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          <b dir="auto">{title}</b>
          <span className="clock-share">{block?.shared && words.everybody}</span>
          <span className="clock-min">
            {block ? words.short(number(block.minutes)) : part.written?.minutes === undefined && words.noMinutes}
          </span>
        </button>
        <WrittenLines list="parts" id={part.id} />
        {isOpen && <Edit id={id} part={part} title={title} close={toggle} back={() => button.current?.focus()} />}
      </div>
    </li>
  )
}

interface EditProps {
  readonly id: string
  readonly part: CurrentItem<'parts'>
  readonly title: string
  readonly close: () => void
  readonly back: () => void
}

function Edit({ id, part, title, close, back }: EditProps) {
  const { part: words, parts } = useWords('purpose').meeting
  const { number } = useFormats()
  const asking = useWords('asking')
  const readOnly = useReadOnly()
  const { ids, move, remove } = useList('parts')
  const [told, setTold] = useState('')
  const standard = standardPart(part.std)
  const index = ids.indexOf(part.id)
  const box = useRef<HTMLDivElement>(null)
  const isNew = part.std === undefined && part.title === undefined && part.minutes === undefined
  // A part that was just added is named first.
  useEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus()
    // Only as it opens: a name that is emptied later must not take the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const go = (by: -1 | 1) => {
    move(part.id, by)
    const to = index + by
    setTold(parts.moved(title, number(to + 1)))
    // At either end the button goes: focus stays with the part.
    if (to === 0 || to === ids.length - 1) back()
  }
  return (
    <div className="clock-edit" id={id} ref={box}>
      <StandardAsk
        of={itemField('parts', part.id, 'title')}
        words={words.fields.title}
        standard={standard ? parts.standard[standard.id].title : ''}
      />
      <ItemAsk list="parts" id={part.id} field="minutes" words={words.fields.minutes} />
      <ItemAsk list="parts" id={part.id} field="shared" words={words.fields.shared} />
      <ItemAsk list="parts" id={part.id} field="serves" words={words.fields.serves} />
      <ButtonRow>
        <Button
          small
          onClick={() => {
            close()
            back()
          }}
        >
          {asking.stage.done}
        </Button>
        {!readOnly && index > 0 && (
          <Button small variant="quiet" onClick={() => go(-1)}>
            {asking.list.up}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
        {!readOnly && index < ids.length - 1 && (
          <Button small variant="quiet" onClick={() => go(1)}>
            {asking.list.down}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
        {!readOnly && (
          <Button
            small
            variant="quiet"
            onClick={() => {
              close()
              remove(part.id, title)
              // The part is gone, and focus with it.
              document.getElementById('parts-heading')?.focus()
            }}
          >
            {asking.list.remove}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </ButtonRow>
      <output className="visually-hidden">{told}</output>
    </div>
  )
}
