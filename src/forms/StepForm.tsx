import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useForm, type FieldErrors } from 'react-hook-form'
import { Button } from '#ui/button/Button.tsx'
import { ErrorSummary } from '#ui/form/ErrorSummary.tsx'
import { useEdits, useReadOnly, useCommitOnLeaving } from '#plan/planActor.ts'
import type { NoteWords } from '#words/types.ts'
import { AskedContext, makeAskedList } from './asked.ts'
import { FormContext, type Raws } from './formContext.ts'
import { NotSure } from './NotSure.tsx'
import { WhyWeAsk } from './WhyWeAsk.tsx'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly children: ReactNode
  /** Where Continue leads. */
  readonly goOn: () => void
  /** Below the fields: Continue, which is a submit button. */
  readonly footer: ReactNode
  /** Why the page is there; with it stand the reasons of its questions. */
  readonly note?: NoteWords
  /** What helps whoever does not know what to write: it stands with the doubt. */
  readonly unsure?: ReactNode
  /** Nothing but fields: no doubt and no reasons below them. */
  readonly bare?: boolean
}

/**
 * The form of a page. It holds touched, errors and focus; answers go straight to the plan. Continue never blocks:
 * what cannot be read is shown with its fields, and "leave it open" is always there.
 */
export function StepForm({ children, goOn, footer, note, unsure, bare = false }: Props) {
  const words = useWords('asking').problems
  const form = useForm<Raws>({ mode: 'onSubmit', shouldFocusError: false })
  const [problems, setProblems] = useState<readonly { id: string; message: string }[]>([])
  const [tries, setTries] = useState(0)
  const [asked] = useState(makeAskedList)
  const { commit } = useEdits()
  const readOnly = useReadOnly()

  const show = (errors: FieldErrors) => {
    // "Write a number" alone does not say which of four it means.
    setProblems(
      Object.entries(errors).map(([id, error]) => ({ id, message: named(labelOf(id), String(error?.message ?? '')) })),
    )
    setTries((n) => n + 1)
  }
  // What was put right since is no longer asked for: a line that names a button which is gone leads nowhere.
  const { errors } = form.formState
  const left = problems.filter(({ id }) => Object.hasOwn(errors, id))
  // Leaving by a link or by Back commits what was typed, like leaving the field does.
  useCommitOnLeaving()
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const fields = box.current
    fields?.addEventListener('focusout', commit)
    return () => fields?.removeEventListener('focusout', commit)
  }, [commit])

  return (
    <FormContext value={form}>
      <form ref={box} noValidate className="step-form" onSubmit={(event) => void form.handleSubmit(goOn, show)(event)}>
        {left.length > 0 && (
          <ErrorSummary key={tries} title={words.heading(left.length)} errors={left} heading={2}>
            <Button small onClick={goOn}>
              {words.goOn}
            </Button>
          </ErrorSummary>
        )}
        <fieldset className="step-fields" disabled={readOnly}>
          <AskedContext value={asked}>
            {children}
            {!bare && (
              <div className="line-folds">
                <NotSure>{unsure}</NotSure>
                <WhyWeAsk note={note} />
              </div>
            )}
          </AskedContext>
        </fieldset>
        {footer}
      </form>
    </FormContext>
  )
}

/** "Until when? Write a day.", "Hours: Write a number." */
const named = (label: string, message: string): string =>
  label === '' ? message : `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${message}`

const labelOf = (id: string): string => {
  const control = document.getElementById(id)
  return (
    (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
      ? control.labels?.[0]?.textContent
      : undefined) ?? ''
  )
}
