import { useId, useState } from 'react'
import { said } from '#domain/plan/current.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import './expectations.css'

const questions = ['past', 'hear', 'support', 'start', 'own', 'away', 'ahead'] as const
/** The others wait in a fold below. */
const shownFirst = 2
const answers = ['yes', 'notYet', 'skip'] as const
type Question = (typeof questions)[number] | 'recency'
type Given = Partial<Record<Question, (typeof answers)[number]>>

const options = [
  { id: 'join', to: 'about/others' },
  { id: 'help', to: 'about/others' },
  { id: 'partner', to: 'coreGroup/people' },
  { id: 'wait', to: 'about/name' },
] as const satisfies readonly { readonly id: string; readonly to: StepAddress }[]

export default function Readiness() {
  const { pages } = useWords('expectations')
  return (
    <StepPage at="expectations/readiness" words={pages.readiness}>
      <Alone />
    </StepPage>
  )
}

/** For the founder alone. The answers live in this component and end with it: none may reach the plan, a paper or a copy. */
function Alone() {
  const { readiness: words } = useWords('expectations')
  const category = said(useCurrent().sections.about.category)
  const planId = usePlanId()
  const [given, setGiven] = useState<Given>({})
  const [bySuicide, setBySuicide] = useState(false)
  const answer = (question: Question) => (to: (typeof answers)[number]) => setGiven({ ...given, [question]: to })
  const notYet = Object.values(given).filter((each) => each === 'notYet').length
  const isAboutLoss = category === 'grief' || category === 'widowhood'
  const ask = (question: (typeof questions)[number]) => (
    <Private key={question} legend={words.questions[question]} given={given[question]} choose={answer(question)} />
  )
  return (
    <>
      {isAboutLoss && (
        <Choice
          type="checkbox"
          label={words.suicide}
          hint={words.suicideHint}
          checked={bySuicide}
          onChange={(event) => {
            setBySuicide(event.target.checked)
            if (!event.target.checked) setGiven(withoutRecency)
          }}
        />
      )}
      {isAboutLoss && bySuicide && (
        <div className="exp-private">
          <Private
            legend={words.recency.label}
            hint={words.recency.hint}
            given={given.recency}
            choose={answer('recency')}
          />
          <Sources of={words.recency.sources} />
        </div>
      )}
      {questions.slice(0, shownFirst).map(ask)}
      <LineFold summary={words.more}>
        {() => <div className="fold-fields">{questions.slice(shownFirst).map(ask)}</div>}
      </LineFold>
      {Object.keys(given).length > 0 && (
        <div className="exp-private">
          <output>{words.counted(notYet)}</output>
          <Button
            small
            onClick={() => {
              setGiven({})
              setBySuicide(false)
            }}
          >
            {words.clear}
          </Button>
        </div>
      )}
      <LineFold summary={words.optionsHeading}>
        {() => (
          <>
            <p>{words.optionsLead}</p>
            <Ruled>
              {options.map(({ id, to }) => (
                <li key={id} className="exp-option">
                  <h3>{words.options[id].title}</h3>
                  <p>{words.options[id].text}</p>
                  <Link to={paths.step(planId, to)}>{words.options[id].go}</Link>
                </li>
              ))}
            </Ruled>
            <WhatIfLink of="needBreak" />
          </>
        )}
      </LineFold>
      <p className="soft">{words.danger}</p>
    </>
  )
}

function withoutRecency(given: Given): Given {
  const { recency: _, ...rest } = given
  return rest
}

interface PrivateProps {
  readonly legend: string
  readonly hint?: string
  readonly given: (typeof answers)[number] | undefined
  readonly choose: (to: (typeof answers)[number]) => void
}

/** One question whose answer goes nowhere. Without `autocomplete` off a browser may fill it in again on the way back. */
function Private({ legend, hint, given, choose }: PrivateProps) {
  const { readiness: words } = useWords('expectations')
  const id = useId()
  return (
    <ChoiceGroup id={id} legend={legend} hint={hint} className="exp-three">
      {answers.map((answer) => (
        <Choice
          key={answer}
          type="radio"
          name={id}
          label={words.answers[answer]}
          checked={given === answer}
          onChange={() => choose(answer)}
        />
      ))}
    </ChoiceGroup>
  )
}
