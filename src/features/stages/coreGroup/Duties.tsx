import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { Sources } from '#forms/Sources.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { comeTo } from '#ui/page/comeTo.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { DutyOffers } from './DutyOffers.tsx'
import { DutyPage } from './DutyPage.tsx'
import { DutyRow } from './DutyRow.tsx'
import { LoadSection } from './LoadSection.tsx'
import './coreGroup.css'

const at = 'coreGroup/duties'

export default function Duties({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <DutyPage id={item} />
}

function List() {
  const words = useWords('coreGroup')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('duties')
  const { duties } = useCurrent().lists
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <StepPage at={at} words={words.pages.duties}>
      {duties.length > 0 && <LoadSection />}
      <section className="section" aria-labelledby="duties-heading">
        <h2 id="duties-heading" tabIndex={-1} ref={heading}>
          {words.duties.heading}
        </h2>
        {duties.length === 0 ? (
          <p>{words.duties.empty}</p>
        ) : (
          <Ruled>
            {duties.map((duty) => (
              <DutyRow key={duty.id} duty={duty} />
            ))}
          </Ruled>
        )}
        {!readOnly && (
          <>
            <DutyOffers taken={() => comeTo(heading.current)} />
            <ButtonRow>
              <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
                {words.duty.add}
              </Button>
            </ButtonRow>
          </>
        )}
      </section>
      <Fold summary={words.duties.hoursFrom.summary}>
        {words.duties.hoursFrom.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Sources of={words.duties.hoursFrom.sources} />
      </Fold>
    </StepPage>
  )
}
