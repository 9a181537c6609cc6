import { isSaid, said } from '#domain/plan/current.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { Link } from '#pages/Link.tsx'
import { Stands } from '#pages/Stands.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { OfferedAsk } from './OfferedAsk.tsx'

/** What stays private, what to do in a crisis, how costs are met: three rows that say what stands. */
export default function Privacy() {
  const { pages, rules, questions } = useWords('purpose')
  const { rows, start } = rules
  const now = useCurrent()
  const planId = usePlanId()
  const { confidentiality, limits, crisis, crisisChecked, money } = now.sections.purpose
  const costs = said(money)
  const done = [isSaid(confidentiality) && isSaid(limits), isSaid(crisis), isSaid(money)]
  const first = done.indexOf(false)
  return (
    <StepPage at="purpose/privacy" words={pages.privacy}>
      <ul className="answer-rows bare">
        <AnswerRow
          title={rows.privacy.title}
          says={<Stands text={said(confidentiality)} todo={rows.privacy.todo} />}
          done={done[0] ?? false}
          open={first === 0}
        >
          <OfferedAsk of="purpose.confidentiality" heading={start.take} starts={[start.confidentiality]} />
          <OfferedAsk
            of="purpose.limits"
            heading={start.take}
            starts={said(confidentiality) === undefined ? [] : [start.limits]}
          />
          <p className="soft small">{start.local}</p>
        </AnswerRow>
        <AnswerRow
          title={rows.crisis.title}
          says={<Stands text={said(crisis)} todo={rows.crisis.todo} />}
          done={done[1] ?? false}
          open={first === 1}
        >
          <OfferedAsk of="purpose.crisis" heading={start.take} starts={[start.crisis]} />
          <Ask of="purpose.crisisChecked" />
          {isSaid(crisis) && !isSaid(crisisChecked) && <p className="soft small">{rules.crisis.unchecked}</p>}
        </AnswerRow>
        <AnswerRow
          title={rows.money.title}
          says={costs === undefined ? rows.money.todo : optionLabel(questions.money.options[costs])}
          done={done[2] ?? false}
          open={first === 2}
        >
          <Ask of="purpose.money" />
          {costs !== undefined && costs !== 'none' && (
            <p>
              <Link to={paths.step(planId, 'purpose/cash')}>{rules.moneyMore}</Link>
            </p>
          )}
          {costs !== undefined && costs !== 'none' && <WhatIfLink of="costs" />}
        </AnswerRow>
      </ul>
    </StepPage>
  )
}
