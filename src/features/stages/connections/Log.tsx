import { useNavigate } from 'react-router'
import { newestFirst } from '#domain/stages/contactLog.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { EntryLine } from './EntryLine.tsx'
import { LogEntry } from './LogEntry.tsx'
import { useEntryWords } from './useEntryWords.ts'
import './connections.css'

const at = 'connections/log'

export default function Log({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <Entries /> : <LogEntry id={item} />
}

/** Calls, letters and visits with everybody, the newest first. */
function Entries() {
  const { pages, log } = useWords('connections')
  const { number } = useFormats()
  const { contacts } = useCurrent().lists
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('contacts')
  const { nameOf } = useEntryWords()
  const different = new Set(contacts.flatMap(({ connection }) => connection ?? [])).size
  return (
    <StepPage at={at} words={pages.log}>
      <section className="section" aria-labelledby="con-log">
        {contacts.length === 0 ? (
          <Empty heading={2} title={<span id="con-log">{log.empty}</span>}>
            <p>{log.emptyText}</p>
          </Empty>
        ) : (
          <>
            <h2 id="con-log">{log.heading}</h2>
            <p>{log.sum(contacts.length, different, number)}</p>
            <Ruled>
              {newestFirst(contacts).map((entry) => (
                <ListRow key={entry.id} list="contacts" id={entry.id} name={nameOf(entry)} at={at} mayMove={false}>
                  <h3 dir="auto" translate="no">
                    {nameOf(entry)}
                  </h3>
                  <EntryLine of={entry} />
                </ListRow>
              ))}
            </Ruled>
          </>
        )}
      </section>
      {!readOnly && (
        <ButtonRow>
          <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
            {log.add}
          </Button>
        </ButtonRow>
      )}
    </StepPage>
  )
}
