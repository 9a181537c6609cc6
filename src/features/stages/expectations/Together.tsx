import type { ReactNode } from 'react'
import type { OpenAnswer } from '#domain/plan/answer.ts'
import type { Field } from '#domain/plan/field.ts'
import { AskGroup, type AskWords } from '#forms/AskFrame.tsx'
import { useEdits, usePlan } from '#plan/planActor.ts'
import './expectations.css'

interface Props {
  readonly id: string
  readonly of: readonly Field<number>[]
  readonly words: AskWords
  readonly children: ReactNode
}

/** One question answered in several numbers: one "why", and one way to leave all of them open. */
export function Together({ id, of, words, children }: Props) {
  const plan = usePlan()
  const { choose } = useEdits()
  const open = of.map((each) => each.read(plan)?.open).find((each) => each !== undefined)
  const setOpen = (now: OpenAnswer | undefined) =>
    choose({
      kind: 'all',
      edits: of.map((each) => {
        const { open: _, ...said } = each.read(plan) ?? {}
        return each.put(now ? { ...said, open: now } : said)
      }),
    })
  return (
    <AskGroup ask={{ id, answer: open ? { open } : {}, error: undefined, setOpen, mayStayOpen: true }} words={words}>
      <div className="fields exp-together">{children}</div>
    </AskGroup>
  )
}
