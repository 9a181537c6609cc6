import type { ReactNode } from 'react'
import { useWords } from '#wording/words.ts'
import type { CheckItem, CheckPart, Text } from '../blocks/block.ts'
import { cx } from '#ui/cx.ts'
import { isBlank } from '../blocks/text.ts'
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

/** One line of a list to tick: its box, what it says, at its end what is known, and below it in words how it stands. */
export function CheckLine({ item: { text, done, aside, note, parts = [] }, box, noteId, children }: Props) {
  const { seen } = useWords('papers')
  return (
    <li>
      {box ?? <span className="paper-box" data-done={done} {...drawn(done ? seen.done : seen.open)} />}
      <span className="paper-what">
        <span className={cx('paper-fact', aside !== undefined && 'with-aside')}>
          {children ?? (
            <span dir="auto">
              <Words text={text} />
            </span>
          )}
          <Aside text={aside} />
        </span>
        {note !== undefined && note !== '' && (
          <small id={noteId} dir="auto">
            <Words text={note} />
          </small>
        )}
        {parts.length > 0 && (
          <ul className="paper-checks bare">
            {parts.map((part, index) => (
              <Part key={index} part={part} />
            ))}
          </ul>
        )}
      </span>
    </li>
  )
}

const Part = ({ part }: { readonly part: CheckPart }) => <CheckLine item={part} />

const Aside = ({ text }: { readonly text: Text | undefined }) =>
  text !== undefined &&
  !isBlank(text) && (
    <small dir="auto">
      <Words text={text} />
    </small>
  )
