import { useState } from 'react'
import type { LeavingTask, Session } from '#domain/desk/entry.ts'
import { newId } from '#plan/newId.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { NextStep } from './NextStep.tsx'
import type { Worded } from './useSummaryWords.ts'

interface Props {
  readonly session: Session
  readonly candidates: readonly Worded[]
  readonly most: number
  readonly change: (by: (session: Session) => Session) => void
}

/** A task that is in the plan already keeps its own id, so that it is not added a second time. */
const idOf = (key: string): string => (key.startsWith('added:tasks/') ? key.slice('added:tasks/'.length) : key)

/** At most three tasks, each with who and by when. One row is open at a time, and one just added is. */
export function NextSteps({ session, candidates, most, change }: Props) {
  const words = useWords('sessionSummary').tasks
  const [open, setOpen] = useState<string>()
  const { leaving } = session
  const put = (task: LeavingTask) =>
    change((now) => ({ ...now, leaving: now.leaving.map((each) => (each.id === task.id ? task : each)) }))
  const take = (id: string, said: string) => {
    change((now) =>
      now.leaving.length >= most ? now : { ...now, leaving: [...now.leaving, { id, words: said, who: '' }] },
    )
    setOpen(id)
  }
  const waiting = candidates.filter(({ key }) => !leaving.some(({ id }) => id === idOf(key)))
  return (
    <section className="section" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.heading}</h2>
      {leaving.length > 0 && (
        <Ruled>
          {leaving.map((task, index) => (
            <li key={task.id}>
              <NextStep
                n={index + 1}
                task={task}
                isOpen={open === task.id}
                setOpen={(isOpen) => setOpen((now) => (isOpen ? task.id : now === task.id ? undefined : now))}
                put={put}
                remove={() => {
                  change((now) => ({ ...now, leaving: now.leaving.filter(({ id }) => id !== task.id) }))
                  // The button is gone with its row.
                  document.querySelector('h1')?.focus({ preventScroll: true })
                }}
              />
            </li>
          ))}
        </Ruled>
      )}
      {leaving.length >= most ? (
        <p className="soft small">{words.full}</p>
      ) : (
        <ButtonRow>
          {waiting.map(({ key, words: said }) => (
            <Button key={key} small icon="plus" aria-label={words.take(said)} onClick={() => take(idOf(key), said)}>
              <span dir="auto" translate="no">
                {short(said, 60)}
              </span>
            </Button>
          ))}
          <Button small icon="plus" onClick={() => take(newId(), '')}>
            {words.add}
          </Button>
        </ButtonRow>
      )}
    </section>
  )
}
