import { useState, type ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { useWords } from '#wording/words.ts'
import './answerRows.css'

interface Props {
  readonly title: string
  /** What stands so far; else what there is to do. */
  readonly says: ReactNode
  readonly done: boolean
  /** As the page comes. After that only the person opens and closes it. */
  readonly open: boolean
  readonly children: ReactNode
}

/** A question or two behind one row that says what stands. */
export function AnswerRow({ title, says, done, open, children }: Props) {
  const { stage } = useWords('asking')
  const [isOpen] = useState(open)
  return (
    <li>
      <details className="answer-row" open={isOpen}>
        <summary data-uncounted="row">
          <span className="answer-row-title">
            <span>{title}</span> <small>{says}</small>
          </span>
          <Status tone={done ? 'good' : 'none'}>{done ? stage.done : stage.notYet}</Status>
          <Icon name="chevronDown" />
        </summary>
        <div className="answer-row-in">{children}</div>
      </details>
    </li>
  )
}
