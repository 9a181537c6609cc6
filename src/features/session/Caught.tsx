import { useState } from 'react'
import { sortings, type Captured, type Session, type Sorting } from '#domain/desk/entry.ts'
import { sorted } from '#domain/desk/session.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Disclosure } from '#forms/Disclosure.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'
import type { Running } from './useRunning.ts'

interface Props {
  readonly session: Session
  readonly keep: Running['keep']
  readonly at: StepAddress | undefined
  /** Where focus goes when a line has left the list. */
  readonly backTo: () => void
}

/** What waits to be sorted, and what was. A private note shows no words here: the screen is shared. */
export function Caught({ session, keep, at, backTo }: Props) {
  const words = useWords('session').side.capture
  const [suggesting, setSuggesting] = useState<string>()
  const waiting = session.captured.filter(({ as }) => as === 'unsorted')
  const done = session.captured.filter(({ as }) => as !== 'unsorted')
  // The button that was pressed is gone with its line: nothing would be left to give focus back to.
  const closed = () => {
    setSuggesting(undefined)
    requestAnimationFrame(backTo)
  }
  const sort = ({ id, words: text }: Captured, as: Sorting) => {
    keep((now) => sorted(now, id, as))
    if (as === 'suggestion') setSuggesting(text)
    else backTo()
  }
  return (
    <>
      {waiting.length > 0 && (
        <>
          <p className="soft">{words.waiting(waiting.length)}</p>
          <ul className="session-caught bare">
            {waiting.map((line) => (
              <li key={line.id}>
                <p dir="auto" translate="no">
                  {line.words}
                </p>
                <Sort line={line} label={words.sort} about={line.words} sort={sort} />
              </li>
            ))}
          </ul>
          <p className="soft small">{words.hint}</p>
        </>
      )}
      {done.length > 0 && (
        <details className="fold">
          <summary>{words.sorted(done.length)}</summary>
          <ul className="session-caught bare">
            {done.map((line) => {
              const shown = line.as === 'note' ? words.hidden : line.words
              return (
                <li key={line.id}>
                  <p dir="auto">
                    {shown}
                    {line.as !== 'note' && <span className="soft"> · {words.as[line.as]}</span>}
                  </p>
                  <Sort line={line} label={words.again} about={shown} sort={sort} />
                </li>
              )
            })}
          </ul>
        </details>
      )}
      {suggesting !== undefined && <SuggestDialog at={at} first={suggesting} close={closed} />}
    </>
  )
}

function Sort({
  line,
  label,
  about,
  sort,
}: {
  readonly line: Captured
  readonly label: string
  readonly about: string
  readonly sort: (line: Captured, as: Sorting) => void
}) {
  const { as } = useWords('session').side.capture
  return (
    <Disclosure label={label} about={about}>
      <ButtonRow>
        {sortings
          .filter((each) => each !== 'unsorted' && each !== line.as)
          .map((each) => (
            <Button key={each} small onClick={() => sort(line, each)}>
              {as[each]}
            </Button>
          ))}
      </ButtonRow>
    </Disclosure>
  )
}
