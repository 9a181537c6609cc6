import './checklist.css'
import { useEffect, useMemo, useState } from 'react'
import { checklist, checklistOrders, type ChecklistOrder } from '#domain/documents/checklist.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { Link } from '#pages/Link.tsx'
import { showSpot } from '#pages/showSpot.ts'
import { usePage } from '#pages/usePage.ts'
import { useCameBack } from '#pages/wayBack.ts'
import { WrittenNotice } from '#pages/WrittenNotice.tsx'
import { loadMaker, paperOf, useMaker } from '#papers/making/making.ts'
import { maker } from '#papers/makers/checklist/maker.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useWords } from '#wording/words.ts'
import type { Language } from '#words/languages.ts'
import { Group } from './Group.tsx'
import { groupsIn } from './groupsIn.ts'
import { rowId } from './Row.tsx'

export const ahead = (language: Language): Promise<unknown> => loadMaker(language, maker)

/** The founding checklist: what its paper says, to be checked off. */
export default function Checklist() {
  const words = useWords('checklist')
  const { pages } = useWords('shell')
  const planId = usePlanId()
  const now = useCurrent()
  const ready = useMaker(maker)
  const [order, setOrder] = useState<ChecklistOrder>('stage')
  const heading = usePage(words.title)
  const spot = useCameBack()?.spot
  const groups = useMemo(
    () => groupsIn(paperOf(ready, now, { naming: checklist.namingAtFirst(now), subject: order })),
    [ready, now, order],
  )
  useEffect(() => {
    if (spot !== undefined) showSpot(document.getElementById(spot))
  }, [spot])
  const isBack = (group: (typeof groups)[number]) => group.items.some(({ id }) => rowId(id ?? '') === spot)
  const first = groups.find(isBack) ?? groups.find(({ items, done }) => done < items.length)
  const count = (of: (group: (typeof groups)[number]) => number) => groups.reduce((sum, group) => sum + of(group), 0)

  return (
    <div className="page checklist-page">
      <PageHead
        headingRef={heading}
        title={words.title}
        back={<BackLink to={paths.overview(planId)}>{pages.overview}</BackLink>}
      />
      <div className="checklist-print">
        <Link
          className={buttonClass('primary')}
          to={paths.paper(planId, 'checklist', order === 'stage' ? undefined : order)}
        >
          <Icon name="print" />
          {words.print}
        </Link>
        <span className="soft">
          {words.done(
            count(({ done }) => done),
            count(({ items }) => items.length),
          )}
        </span>
      </div>
      <ChoiceGroup id="view" legend={words.view.legend} sideBySide className="checklist-order">
        {checklistOrders.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="view"
            label={words.view[each]}
            checked={order === each}
            onChange={() => setOrder(each)}
          />
        ))}
      </ChoiceGroup>
      <p className="soft small">
        {words.lead} {isHidden(now) && words.hidden}
      </p>
      <WrittenNotice />
      <div className="check-groups">
        {groups.map((group) => (
          <Group key={`${order} ${group.title}`} group={group} isOpenAtFirst={group === first} />
        ))}
      </div>
    </div>
  )
}
