import { useEffect, useRef, useState } from 'react'
import { isDate } from '#domain/dates.ts'
import { changed, isLongAgo, moved } from '#domain/desk/knowing.ts'
import type { Known, Library } from '#domain/desk/library.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Fold } from '#ui/page/Fold.tsx'

interface Props {
  readonly known: Known
  readonly today: string
  /** It was added just now: it stands open, and writing begins. */
  readonly fresh: boolean
  readonly at: number
  readonly of: number
  readonly keep: (by: (library: Library) => Library) => void
  readonly remove: () => void
}

const lines = ['name', 'where', 'contact'] as const

/** One thing that is known: what is typed is kept at once. */
export function KnownRow({ known, today, fresh, at, of, keep, remove }: Props) {
  const words = useWords('desk').library
  const formats = useFormats()
  const [told, setTold] = useState('')
  const row = useRef<HTMLLIElement>(null)
  const { id, confirmedOn } = known
  const name = short(known.name) || words.kinds[known.kind].named
  useEffect(() => {
    if (fresh) row.current?.querySelector('input')?.focus()
  }, [fresh])
  const put = (by: Partial<Known>) => keep((all) => changed(all, id, by))
  const move = (by: -1 | 1) => {
    keep((all) => moved(all, id, by))
    setTold(words.moved(name, at + by + 1, of))
    // At either end the button goes: focus stays with the row.
    if (at + by === 0 || at + by === of - 1) row.current?.querySelector('summary')?.focus()
  }
  const label = (text: string) => (
    <span>
      {text}{' '}
      <span className="visually-hidden" translate="no">
        {name}
      </span>
    </span>
  )
  return (
    <li ref={row} className="known">
      <Fold
        summary={
          <span>
            <b dir="auto" translate="no">
              {name}
            </b>{' '}
            <span className="soft small">
              {confirmedOn !== undefined && isDate(confirmedOn)
                ? words.confirmed(formats.date(confirmedOn))
                : words.never}
            </span>
          </span>
        }
        {...(fresh && { open: true })}
      >
        <div className="fields">
          {lines.map((field) => (
            <Field key={field} id={`${field}-${id}`} label={words.fields[field]}>
              {(control) => (
                <Input
                  {...control}
                  dir="auto"
                  autoComplete="off"
                  value={known[field]}
                  onChange={({ target }) => put({ [field]: target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <Field id={`note-${id}`} label={words.fields.note} hint={words.noteHint}>
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              value={known.note}
              onChange={({ target }) => put({ note: target.value })}
            />
          )}
        </Field>
        {isLongAgo(known, today) && <p>{words.longAgo}</p>}
        <ButtonRow>
          <Button
            small
            icon="check"
            onClick={() => {
              put({ confirmedOn: today })
              setTold(words.confirmedNow(name))
            }}
          >
            {label(words.confirm)}
          </Button>
          {at > 0 && (
            <Button small variant="quiet" icon="arrowUp" onClick={() => move(-1)}>
              {label(words.up)}
            </Button>
          )}
          {at < of - 1 && (
            <Button small variant="quiet" icon="arrowDown" onClick={() => move(1)}>
              {label(words.down)}
            </Button>
          )}
          <Button small variant="quiet" icon="trash" onClick={remove}>
            {label(words.remove)}
          </Button>
        </ButtonRow>
        <output className="visually-hidden">{told}</output>
      </Fold>
    </li>
  )
}
