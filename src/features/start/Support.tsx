import { useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { useTogether } from '#plan/closed.ts'
import { paths } from '#routes/paths.ts'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'

const answers = ['yes', 'little', 'nobody'] as const

/**
 * Asked for the founder's own sake, and not while somebody sits beside them. The answer lives in this component alone and
 * is gone with it: in no plan, in no storage.
 */
export function Support() {
  const words = useWords('first').support
  const [answer, setAnswer] = useState<(typeof answers)[number]>()
  const together = useTogether()
  if (together) return null
  return (
    <div className="ask">
      <ChoiceGroup id="support" legend={words.label} hint={words.hint} sideBySide>
        {answers.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="support"
            label={words.options[each]}
            checked={answer === each}
            onChange={() => setAnswer(each)}
          />
        ))}
      </ChoiceGroup>
      <div aria-live="polite">{(answer === 'little' || answer === 'nobody') && <Options />}</div>
    </div>
  )
}

function Options() {
  const words = useWords('first').support
  return (
    <div className="section first-support">
      <h2>{words.heading}</h2>
      <ul className="first-ways">
        {words.ways.map(({ title, text }) => (
          <li key={title}>
            <b>{title}</b> {text}
          </li>
        ))}
      </ul>
      <p>
        {words.stillFine} <Link to={paths.help}>{words.now}</Link>
      </p>
      <From about={words.heading} of={words.sources} />
    </div>
  )
}
