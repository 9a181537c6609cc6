import { useNavigate } from 'react-router'
import { entriesByDay, nextToEnter, toldFirst } from '#domain/stages/diary.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Curve } from './Curve.tsx'
import { FirstRow, MeetingRow } from './MeetingRow.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import '../timeline.css'

const at = 'timeline/diary'

export default function Diary({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <MeetingPage id={item} />
}

function List() {
  const { diary: words } = useWords('timeline')
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('meetings')
  const entries = entriesByDay(now)
  const told = toldFirst(now)
  const first = told && !entries.some(({ on }) => on === told.on) ? told : undefined
  return (
    <StepPage at={at} words={words.page}>
      <section className="section" aria-labelledby="diary-heading">
        <h2 id="diary-heading">{words.heading}</h2>
        {entries.length === 0 && first === undefined ? (
          <p>{words.none}</p>
        ) : (
          <Ruled>
            {first && <FirstRow told={first} />}
            {entries.map((meeting, index) => (
              <MeetingRow key={meeting.id} meeting={meeting} n={index + (first ? 2 : 1)} />
            ))}
          </Ruled>
        )}
        <p className="soft">{words.noNames}</p>
        {!readOnly && (
          <ButtonRow>
            <Button
              icon="plus"
              onClick={() => void navigate(paths.item(planId, at, add({ on: { value: nextToEnter(now) } })))}
            >
              {words.add}
            </Button>
          </ButtonRow>
        )}
      </section>
      <Curve />
    </StepPage>
  )
}
