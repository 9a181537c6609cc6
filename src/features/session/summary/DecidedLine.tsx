import { useId, useState } from 'react'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import type { Worded } from './useSummaryWords.ts'

interface Props {
  readonly line: Worded
  /** The words as the founder confirmed them; undefined while the line is not answered. */
  readonly said: string | undefined
  readonly confirm: (said: string | undefined) => void
}

/** One line that may have been decided. "Not quite" opens its words: they count once they are changed. */
export function DecidedLine({ line, said, confirm }: Props) {
  const words = useWords('sessionSummary').decided
  const name = useId()
  const [isNotQuite, setNotQuite] = useState(said !== undefined && said !== line.words)
  return (
    <fieldset className="decided-line">
      <legend className="decided-what">
        <span dir="auto" translate="no">
          {line.words}
        </span>
      </legend>
      <div className="decided-answers">
        <Choice
          type="radio"
          name={name}
          label={words.yes}
          checked={said !== undefined && !isNotQuite}
          onChange={() => {
            setNotQuite(false)
            confirm(line.words)
          }}
        />
        <Choice
          type="radio"
          name={name}
          label={words.notQuite}
          checked={isNotQuite}
          onChange={() => {
            setNotQuite(true)
            confirm(undefined)
          }}
        />
      </div>
      {isNotQuite && (
        <TextArea
          className="decided-words"
          rows={2}
          dir="auto"
          aria-label={words.words(line.words)}
          value={said ?? line.words}
          onChange={({ target }) => confirm(target.value)}
        />
      )}
    </fieldset>
  )
}
