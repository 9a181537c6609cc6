import { useState } from 'react'
import type { DutyPhase } from '#domain/stages/duties.ts'
import { phaseNow } from '#domain/stages/load.ts'
import { AddRow } from '#pages/AddRow.tsx'
import { FoldedRows } from '#pages/FoldedRows.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import './coreGroup.css'
import { DutyOffers } from './DutyOffers.tsx'
import { DutyPage } from './DutyPage.tsx'
import { DutyRow } from './DutyRow.tsx'
import { LoadSummary } from './LoadSummary.tsx'

const at = 'coreGroup/duties'

export default function Duties({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <DutyPage id={item} />
}

function List() {
  const words = useWords('coreGroup')
  const readOnly = useReadOnly()
  const { add } = useList('duties')
  const now = useCurrent()
  const [phase, setPhase] = useState<DutyPhase>(phaseNow(now))
  const { duties } = now.lists
  return (
    <StepPage at={at} words={words.pages.duties}>
      {duties.length > 0 && (
        <>
          <LoadSummary phase={phase} choose={setPhase} />
          <FoldedRows of={duties} idOf={({ id }) => id} all={words.duties.seeAll}>
            {(duty) => <DutyRow duty={duty} phase={phase} />}
          </FoldedRows>
        </>
      )}
      {!readOnly && (
        <DutyOffers
          own={
            <AddRow
              label={words.duty.addLabel}
              hint={words.duty.addHint}
              button={words.duty.add}
              add={(title) => add({ title: { value: title } })}
            />
          }
        />
      )}
    </StepPage>
  )
}
