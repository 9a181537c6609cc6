import type { ReactNode } from 'react'
import { isEmpty } from '#domain/plan/answer.ts'
import type { QuestionWords, FieldWords } from '#words/types.ts'
import { Field } from '#ui/form/Field.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import type { Described } from '#ui/form/described.ts'
import { OpenAnswer } from './OpenAnswer.tsx'
import type { AskState } from './useAsk.ts'
import { Why } from './Why.tsx'

export type AskWords = QuestionWords | FieldWords

interface Props {
  readonly ask:
    | AskState<unknown, never>
    | Pick<AskState<unknown, never>, 'id' | 'answer' | 'error' | 'setOpen' | 'mayStayOpen'>
  readonly words: AskWords
  /** Off where the question cannot be answered yet at all. Otherwise the field itself knows. */
  readonly mayStayOpen?: boolean | undefined
}

/** What surrounds every question: the control while it is answered, what was left open, and why we ask. */
export function AskFrame({
  ask,
  words,
  mayStayOpen = ask.mayStayOpen,
  children,
}: Props & { readonly children: ReactNode }) {
  const { open, ...said } = ask.answer
  return (
    <div className="ask">
      {open ? <p className="ask-label">{words.label}</p> : children}
      <div className="ask-more">
        {/* One that was left open earlier always has its way back. */}
        {(mayStayOpen || open) && (
          <OpenAnswer about={words.label} open={open} set={ask.setOpen} hasMore={!isEmpty(said)} />
        )}
        {words.why !== undefined && (
          <Why about={words.label} sources={words.sources ?? []}>
            {words.why}
          </Why>
        )}
      </div>
    </div>
  )
}

/** A question answered in one control. */
export function AskOne(
  props: Props & {
    readonly hint?: ReactNode
    readonly optional?: string | undefined
    readonly children: (control: Described) => ReactNode
  },
) {
  const { ask, words, hint, optional, children } = props
  return (
    <AskFrame {...props}>
      <Field id={ask.id} label={words.label} hint={hint ?? words.hint} error={ask.error} optional={optional}>
        {children}
      </Field>
    </AskFrame>
  )
}

/** A question answered by choosing. */
export function AskGroup(props: Props & { readonly sideBySide?: boolean | undefined; readonly children: ReactNode }) {
  const { ask, words, sideBySide = false, children } = props
  return (
    <AskFrame {...props}>
      <ChoiceGroup id={ask.id} legend={words.label} hint={words.hint} error={ask.error} sideBySide={sideBySide}>
        {children}
      </ChoiceGroup>
    </AskFrame>
  )
}
