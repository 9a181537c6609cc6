import type { ReactNode } from 'react'
import { useWords } from '#wording/words.ts'
import type { CheckItem } from '../blocks/block.ts'
import { drawn } from './drawn.ts'
import { Words } from './Words.tsx'

interface Props {
  readonly item: CheckItem
  /** In place of the drawn box: one that can be ticked. */
  readonly box?: ReactNode
  readonly noteId?: string
  /** In place of the words alone: with a label, or a link, around them. */
  readonly children?: ReactNode
}

/** One line of a list to tick: its box, what it says, and below it in words how it stands. */
export function CheckLine({ item: { text, done, note }, box, noteId, children }: Props) {
  const { seen } = useWords('papers')
  return (
    <li>
      {box ?? <span className="paper-box" data-done={done} {...drawn(done ? seen.done : seen.open)} />}
      <span className="paper-what">
        {children ?? (
          <span dir="auto">
            <Words text={text} />
          </span>
        )}
        {note !== undefined && note !== '' && (
          <small id={noteId} dir="auto">
            <Words text={note} />
          </small>
        )}
      </span>
    </li>
  )
}
