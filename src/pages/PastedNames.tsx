import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { isEmpty } from '#domain/plan/answer.ts'
import type { AnswerData, Edit, NewItem } from '#domain/plan/edit.ts'
import { founderId } from '#domain/plan/plan.ts'
import { nameFieldOf, type PastedItem, type PastedList } from '#domain/pasted/items.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useEdits, usePlan, usePlanId } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { Pasting } from './Pasting.tsx'
import { paths } from '#routes/paths.ts'
import { useUndoToast } from './useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'

interface Props {
  readonly list: PastedList
  /** The item on whose page it stands. It becomes the first of them where nothing was said of it yet. */
  readonly id: string
  readonly at: StepAddress
  readonly children: ReactNode
}

/** Around the name on the page of one item. Several that were pasted there become items in one step, and the list shows them. */
export function PastedNames({ list, id, at, children }: Props) {
  const words = useWords('pasted')
  const formats = useFormats()
  const planId = usePlanId()
  const navigate = useNavigate()
  const { choose } = useEdits()
  const said = useSaid(list, id)
  const toast = useUndoToast()
  const addAll = (items: readonly PastedItem[], before: string) => {
    const [first, ...others] = items
    const name = nameFieldOf(list)
    const isTaken = before.trim() !== '' || id === founderId || said.some((field) => field !== name)
    const here: PastedItem = isTaken || !first ? { [name]: before } : { [name]: '', ...first }
    const edits: readonly Edit[] = [
      ...answersOf(here).map(([field, answer]): Edit => ({ kind: 'change', list, id, field, answer })),
      ...(isTaken ? items : others).map((item): Edit => ({ kind: 'add', list, item: itemOf(item) })),
    ]
    choose({ kind: 'all', edits })
    toast(words.added(formats.number(items.length)))
    void navigate(paths.step(planId, at))
  }
  return (
    <Pasting list={list} addAll={addAll}>
      {children}
    </Pasting>
  )
}

/** The fields of an item that were answered already. */
function useSaid(list: PastedList, id: string): readonly string[] {
  const items: readonly NewItem[] = usePlan().lists[list]
  const item = items.find((each) => each.id === id) ?? { id }
  return Object.entries(item).flatMap(([field, part]) =>
    typeof part === 'object' && part !== null && !isEmpty(part) ? [field] : [],
  )
}

const answersOf = (item: PastedItem): readonly (readonly [string, AnswerData])[] =>
  Object.entries(item).map(([field, text]) => [field, text === '' ? {} : { value: text }] as const)

/** A new item with these fields. */
export const itemOf = (item: PastedItem) => ({ id: newId(), ...Object.fromEntries(answersOf(item)) })
