import { useNavigate } from 'react-router'
import { groupsThatFit } from '#domain/stages/aboutPages.ts'
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
import { Fitting } from './Fitting.tsx'
import { useGroupName } from './useGroupName.ts'

const at = 'about/groups'

/** Similar groups, each with how far the founder got and what came of it. */
export function GroupList() {
  const { pages, group: words } = useWords('about')
  const formats = useFormats()
  const nameOf = useGroupName()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const now = useCurrent()
  const { add } = useList('groups')
  const { groups } = now.lists
  const adding = !readOnly && (
    <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
      {words.add}
    </Button>
  )
  return (
    <StepPage at={at} words={pages.groups}>
      {groups.length === 0 ? (
        <Empty title={words.empty} heading={2} actions={adding}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <section className="section" aria-labelledby="groups-heading">
          <h2 id="groups-heading">{words.heading}</h2>
          <Ruled>
            {groups.map((group) => (
              <ListRow key={group.id} list="groups" id={group.id} name={nameOf(group)} at={at}>
                <h3 dir="auto" translate="no">
                  {nameOf(group)}
                </h3>
                <span className="soft small" dir="auto">
                  {[
                    group.where,
                    group.state === 'visited' && group.visitedOn !== undefined
                      ? words.visited(formats.date(group.visitedOn))
                      : group.state === 'asked' && group.askedOn !== undefined
                        ? words.asked(formats.date(group.askedOn))
                        : group.state && words.state[group.state],
                    group.fits && words.fitsSaid[group.fits],
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {group.result !== undefined && (
                  <span dir="auto" translate="no">
                    {group.result}
                  </span>
                )}
              </ListRow>
            ))}
          </Ruled>
          {adding && <ButtonRow>{adding}</ButtonRow>}
        </section>
      )}
      <Fitting groups={groupsThatFit(now)} />
    </StepPage>
  )
}
