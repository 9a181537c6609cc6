import { useSelector } from '@xstate/react'
import { useController } from 'react-hook-form'
import { useFormMethods } from './formContext.ts'
import type { Answer, OpenAnswer } from '#domain/plan/answer.ts'
import type { Field } from '#domain/plan/field.ts'
import { useEdits, usePlanActor } from '#plan/planActor.ts'

export interface AskState<T, Raw> {
  readonly id: string
  readonly answer: Answer<T>
  readonly raw: Raw
  readonly error: string | undefined
  readonly mayStayOpen: boolean
  readonly set: (raw: Raw, answer: Answer<T>, commits?: boolean) => void
  /** Commits at once, but for words that are being typed. */
  readonly setOpen: (open: OpenAnswer | undefined, typing?: boolean) => void
}

/**
 * Joins one field of the plan with the form on the page: the form has what is under the fingers and its errors, the
 * plan has the answer. Each change goes both ways at once, so a page that is closed in the middle of a word loses none.
 */
export function useAsk<T>(
  of: Field<T>,
  first: (answer: Answer<T>) => string,
  problem?: (raw: string) => string | undefined,
): AskState<T, string> {
  return useAny(of, first(useAnswer(of)), (raw) => (typeof raw === 'string' ? raw : ''), problem)
}

/** The same for choices of which there may be several. */
export function useAskMany<T extends string>(of: Field<T[]>): AskState<T[], readonly string[]> {
  return useAny(of, useAnswer(of).value ?? [], (raw) => (typeof raw === 'string' ? [] : raw))
}

const nothing = {}
/** A field follows its own answer: what is typed elsewhere draws it not. */
export const useAnswer = <T>(of: Field<T> | undefined): Answer<T> =>
  useSelector(usePlanActor(), ({ context }) => of?.read(context.plan) ?? nothing)

function useAny<T, Raw extends string | readonly string[]>(
  of: Field<T>,
  first: Raw,
  as: (raw: string | readonly string[]) => Raw,
  problem?: (raw: Raw) => string | undefined,
): AskState<T, Raw> {
  const answer = useAnswer(of)
  const planActor = usePlanActor()
  const edits = useEdits()
  const { control, clearErrors } = useFormMethods()
  const isOpen = () => of.read(planActor.getSnapshot().context.plan)?.open !== undefined
  const { field, fieldState } = useController({
    name: of.name,
    control,
    defaultValue: first,
    rules: { validate: (raw) => isOpen() || (problem?.(as(raw)) ?? true) },
  })
  return {
    id: of.name,
    answer,
    raw: as(field.value),
    error: fieldState.error?.message,
    mayStayOpen: of.mayStayOpen,
    set: (raw, kept, commits = false) => {
      field.onChange(raw)
      // Who answers has stopped leaving it open.
      const edit = of.put(kept)
      if (commits) edits.choose(edit)
      else edits.type(edit)
    },
    setOpen: (open, typing = false) => {
      const { open: _, ...said } = answer
      clearErrors(of.name)
      const edit = of.put(open ? { ...said, open } : said)
      if (typing) edits.type(edit)
      else edits.choose(edit)
    },
  }
}
