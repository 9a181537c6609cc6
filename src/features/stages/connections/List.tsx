import { useState } from 'react'
import { useNavigate } from 'react-router'
import { itemField } from '#domain/plan/field.ts'
import { withLog } from '#domain/stages/contactLog.ts'
import { isOpenConnection, type Connection } from '#domain/stages/coverage.ts'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { ConnectionItem } from './ConnectionItem.tsx'
import { Groups } from './Groups.tsx'
import { HiddenCare } from './HiddenCare.tsx'
import { Offers } from './Offers.tsx'
import { SaidNo } from './SaidNo.tsx'
import { useFocusAfter } from './useFocusAfter.ts'
import './connections.css'

export default function List({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <Connections /> : <ConnectionItem id={item} />
}

function Connections() {
  const words = useWords('connections')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const toast = useUndoToast()
  const { choose } = useEdits()
  const { add } = useList('connections')
  const connections = withLog(useCurrent())
  const [open, declined] = [connections.filter(isOpenConnection), connections.filter((each) => !isOpenConnection(each))]
  const [showNo, setShowNo] = useState(false)
  const { ref, moveFocus } = useFocusAfter<HTMLButtonElement>()

  const sayNo = (connection: Connection, name: string) => {
    choose(itemField('connections', connection.id, 'state').put({ value: 'declined' }))
    toast(words.list.nowNo(name))
    moveFocus()
  }
  return (
    <StepPage at="connections/list" words={words.pages.list}>
      <HiddenCare />
      {open.length === 0 ? (
        <Empty heading={2} title={words.list.empty}>
          <p>{words.list.emptyText}</p>
        </Empty>
      ) : (
        <Groups connections={open} sayNo={sayNo} />
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
      <Offers />
    </StepPage>
  )
}
