import { useRef, type ReactNode } from 'react'
import { isEmpty } from '#domain/plan/answer.ts'
import type { QuestionWords, FieldWords } from '#words/types.ts'
import { Field } from '#ui/form/Field.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import type { Described } from '#ui/form/described.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { useWords } from '#wording/words.ts'
import { useToldOf } from './asked.ts'
import type { AskState } from './useAsk.ts'

export type AskWords = QuestionWords | FieldWords

interface Props {
  readonly ask:
    | AskState<unknown, never>
    | Pick<AskState<unknown, never>, 'id' | 'answer' | 'error' | 'setOpen' | 'mayStayOpen'>
  readonly words: AskWords
  /** Off where the question cannot be answered yet at all. Otherwise the field itself knows. */
  readonly mayStayOpen?: boolean | undefined
}

const noSources: readonly never[] = []

/** What surrounds every question: the control, and what was left open. Doubt and reasons stand once a page, below all of them. */
export function AskFrame({
  ask,
  words,
  mayStayOpen = ask.mayStayOpen,
  children,
}: Props & { readonly children: ReactNode }) {
  const { said } = useWords('asking').open
  const { open, ...answered } = ask.answer
  const box = useRef<HTMLDivElement>(null)
  useToldOf(box, {
    id: ask.id,
    label: words.label,
    why: words.why,
    sources: words.sources ?? noSources,
    open,
    hasMore: !isEmpty(answered),
    mayStayOpen,
    setOpen: ask.setOpen,
  })
  return (
    <div className="ask" ref={box}>
      {children}
      {open && (
        <p className="ask-left">
          <Tag icon="question">{said[open.as]}</Tag>
        </p>
      )}
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
