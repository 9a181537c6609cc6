import { useState } from 'react'
import { useNavigate } from 'react-router'
import { isOpenConnection } from '#domain/stages/coverage.ts'
import { coverageLines } from '#domain/stages/coverageLines.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { ConnectionItem } from './ConnectionItem.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { HiddenCare } from './HiddenCare.tsx'
import { Lines } from './Lines.tsx'
import { MoreOffers, Offers } from './Offers.tsx'
import { SaidNo } from './SaidNo.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import { useFocusAfter } from './useFocusAfter.ts'
import './connections.css'
import './lines.css'

export default function List({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <Connections /> : <ConnectionItem id={item} />
}

/** Who knows about the group: three counts, whom to call next, a line for each organization; then ways to add one. */
function Connections() {
  const words = useWords('connections')
  const asking = useWords('asking')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('connections')
  const now = useCurrent()
  const lines = coverageLines(now)
  const declined = now.lists.connections.filter((each) => !isOpenConnection(each))
  const [showNo, setShowNo] = useState(false)
  const { ref, moveFocus } = useFocusAfter<HTMLButtonElement>()
  const isEmpty = lines.reached.length === 0
  return (
    <StepPage at="connections/list" words={words.pages.list} tool>
      <HiddenCare />
      {isEmpty ? (
        <Empty heading={2} title={words.list.empty}>
          <p>{words.list.emptyText}</p>
        </Empty>
      ) : (
        <>
          <ThisWeek counts={lines.counts} />
          <Lines of={lines} />
        </>
      )}
      <ButtonRow>
        {!readOnly && (
          <Button
            ref={declined.length === 0 ? ref : undefined}
            icon="plus"
            onClick={() => void navigate(paths.item(planId, 'connections/list', add()))}
          >
            {words.list.add}
          </Button>
        )}
        {declined.length > 0 && (
          <Button ref={ref} variant="quiet" aria-expanded={showNo} onClick={() => setShowNo(!showNo)}>
            {showNo ? words.list.hideNo : words.list.showNo(declined.length)}
          </Button>
        )}
      </ButtonRow>
      {showNo && declined.length > 0 && <SaidNo connections={declined} broughtBack={moveFocus} />}
      {isEmpty ? (
        <Offers />
      ) : (
        <div className="line-folds">
          <MoreOffers />
          <LineFold summary={asking.table}>
            {() => (
              <>
                <CoverageTable />
                <WhatIfLink of="nobodyComes" />
              </>
            )}
          </LineFold>
        </div>
      )}
    </StepPage>
  )
}
