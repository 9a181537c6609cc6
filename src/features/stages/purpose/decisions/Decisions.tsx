import { useNavigate } from 'react-router'
import { decisionStates } from '#domain/plan/choices.ts'
import { decisionCounts } from '#domain/stages/decisions.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { DecisionOffers } from './DecisionOffers.tsx'
import { DecisionPage } from './DecisionPage.tsx'
import { DecisionRow } from './DecisionRow.tsx'

export default function Decisions({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <DecisionPage id={item} />
}

function List() {
  const { pages, decisions: words } = useWords('purpose')
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('decisions')
  const counts = decisionCounts(now)
  const found = decisionStates.filter((state) => counts[state] > 0)
  return (
    <StepPage at="purpose/decisions" words={pages.decisions}>
      <section className="section" aria-labelledby="decisions-heading">
        <h2 id="decisions-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        {found.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.counts(formats.list(found.map((state) => words.count(state, formats.number(counts[state])))))}</p>
            <Ruled>
              {now.lists.decisions.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} />
              ))}
            </Ruled>
          </>
        )}
        {!readOnly && (
          <ButtonRow>
            <Button
              icon="plus"
              onClick={() => void navigate(paths.item(planId, 'purpose/decisions', add({ state: { value: 'open' } })))}
            >
              {words.add}
            </Button>
          </ButtonRow>
        )}
        <DecisionOffers thenFocus="decisions-heading" />
      </section>
    </StepPage>
  )
}
