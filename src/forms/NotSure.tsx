import { Suspense, useId, type ReactNode } from 'react'
import { openWays } from '#domain/plan/answer.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { openAround } from '#ui/form/focusField.ts'
import { Input } from '#ui/form/Input.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { useAskedList, type Asked } from './asked.ts'
import { OpenUntil } from './lazyOpenUntil.ts'

/** One place a page for all that cannot be answered yet: questions down, the three open answers across. */
export function NotSure({ children }: { readonly children?: ReactNode }) {
  const words = useWords('asking').open
  // One that was left open earlier always has its way back.
  const asked = useAskedList().filter(({ mayStayOpen, open }) => mayStayOpen || open)
  if (asked.length === 0) return null
  const left = asked.filter(({ open }) => open)
  return (
    <LineFold
      summary={
        <>
          {asked.length === 1 ? words.offerOne : words.offer}
          {left.length > 0 && <b className="line-fold-count">{words.count(left.length)}</b>}
        </>
      }
    >
      {() => (
        <>
          {children}
          <table className="not-sure">
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{words.question}</span>
                </th>
                {openWays.map((way) => (
                  <th key={way} scope="col">
                    {words.ways[way]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {asked.map((each) => (
                <Row key={each.id} asked={each} />
              ))}
            </tbody>
          </table>
          <p className="soft">{words.counts}</p>
          {left.map((each) => (
            <Left key={each.id} asked={each} />
          ))}
        </>
      )}
    </LineFold>
  )
}

function Row({ asked: { label, open, setOpen } }: { readonly asked: Asked }) {
  const { ways } = useWords('asking').open
  const name = useId()
  return (
    <tr>
      <th scope="row">{label}</th>
      {openWays.map((way) => (
        <td key={way}>
          <label>
            <input
              type="radio"
              name={name}
              aria-label={`${label} ${ways[way]}`}
              checked={open?.as === way}
              onChange={() => setOpen({ ...open, as: way })}
            />
          </label>
        </td>
      ))}
    </tr>
  )
}

/** What was left open: until when, who could know, and the way back to an answer. */
function Left({ asked: { label, open, hasMore, setOpen, box } }: { readonly asked: Asked }) {
  const words = useWords('asking').open
  const id = useId()
  if (!open) return null
  return (
    <fieldset className="not-sure-left">
      <legend>{label}</legend>
      {hasMore && <p className="soft">{words.kept}</p>}
      {open.as === 'askOutside' && (
        <Field id={`${id}-whom`} label={words.whom}>
          {(control) => (
            <Input
              {...control}
              value={open.whom ?? ''}
              onChange={(event) => setOpen({ ...open, whom: event.target.value }, true)}
            />
          )}
        </Field>
      )}
      <Suspense>
        <OpenUntil open={open} set={(to) => setOpen(to, true)} />
      </Suspense>
      <Button
        small
        onClick={() => {
          setOpen(undefined)
          // What was pressed goes away with the press: a keyboard would start over.
          openAround(box)
          firstControl(box)?.focus()
        }}
      >
        {words.answerNow}
        <span className="visually-hidden">: {label}</span>
      </Button>
    </fieldset>
  )
}

const firstControl = (ask: Element): HTMLElement | null =>
  ask.querySelector<HTMLElement>('input:checked') ?? ask.querySelector<HTMLElement>('input, select, textarea')
