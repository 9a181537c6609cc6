import { Suspense, useEffect, useId, useRef, type RefObject } from 'react'
import { openWays, type OpenAnswer as Open } from '#domain/plan/answer.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import { Disclosure } from './Disclosure.tsx'
import { OpenUntil } from './lazyOpenUntil.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly about: string
  readonly open: Open | undefined
  readonly set: (open: Open | undefined, typing?: boolean) => void
  /** Something was written before it was left open. */
  readonly hasMore: boolean
}

/** The three answers that are answers although nothing is known yet. What was said before is kept underneath. */
export function OpenAnswer({ about, open, set, hasMore }: Props) {
  const words = useWords('asking').open
  const name = useId()
  const left = useRef<HTMLParagraphElement>(null)
  const ask = useRef<Element>(null)
  const hasTurned = useRef(false)
  const isOpen = open !== undefined
  const turn = (to: Open | undefined) => {
    hasTurned.current = true
    ask.current = left.current?.closest('.ask') ?? null
    set(to)
  }
  // What was pressed goes away with the press: focus goes to what has come instead, or a keyboard would start over.
  useEffect(() => {
    if (!hasTurned.current) return
    hasTurned.current = false
    if (isOpen) left.current?.focus()
    else firstControl(ask.current)?.focus()
  }, [isOpen, left, ask])
  if (open)
    return <Left about={about} open={open} set={set} hasMore={hasMore} answerNow={() => turn(undefined)} box={left} />
  return (
    <Disclosure className="ask-open" label={words.offer} about={about}>
      <fieldset className="ask-open-in">
        <legend>{words.legend}</legend>
        {openWays.map((way) => (
          <Choice
            key={way}
            type="radio"
            name={name}
            label={words.ways[way].label}
            hint={words.ways[way].hint}
            checked={false}
            onChange={() => turn({ as: way })}
          />
        ))}
      </fieldset>
    </Disclosure>
  )
}

const firstControl = (ask: Element | null): HTMLElement | null | undefined =>
  ask?.querySelector<HTMLElement>('input:checked') ?? ask?.querySelector<HTMLElement>('input, select, textarea')

interface LeftProps extends Props {
  readonly open: Open
  readonly answerNow: () => void
  readonly box: RefObject<HTMLParagraphElement | null>
}

function Left({ about, open, set, hasMore, answerNow, box }: LeftProps) {
  const words = useWords('asking').open
  const id = useId()
  return (
    <div className="ask-left">
      <p ref={box} tabIndex={-1}>
        <Tag icon="question">{words.said[open.as]}</Tag> {hasMore && <span className="soft small">{words.kept}</span>}
      </p>
      {open.as === 'askOutside' && (
        <Field id={`${id}-whom`} label={words.whom}>
          {(control) => (
            <Input
              {...control}
              value={open.whom ?? ''}
              onChange={(event) => set({ ...open, whom: event.target.value }, true)}
            />
          )}
        </Field>
      )}
      <Suspense>
        <OpenUntil open={open} set={(to) => set(to, true)} />
      </Suspense>
      <Button small onClick={answerNow}>
        {words.answerNow}
        <span className="visually-hidden">: {about}</span>
      </Button>
    </div>
  )
}
