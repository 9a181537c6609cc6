import { Suspense, useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { stageIds } from '#domain/stages/sections.ts'
import { paths } from '#routes/paths.ts'
import { RemoveAll } from '#pages/RemoveAll.tsx'
import { usePlanLibrary, type ClosedPlan, type ListedPlan } from '#ports/plans.ts'
import { short } from '#wording/short.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { ClosedRow, RemovedRow } from './OtherRows.tsx'
import { PlanRow } from './PlanRow.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { SaveAsFile } from './SaveAsFile.tsx'
import './plans.css'
import { usePlanActions } from './usePlanActions.ts'
import { isClosed, usePlans } from './usePlans.ts'

/** Every plan of this device, and what can be done with it. */
export default function Plans() {
  const { list: words, failed } = useWords('plans')
  const shell = useWords('shell')
  const { keeps } = usePlanLibrary()
  const heading = usePage(words.title)
  const listed = usePlans()
  const { plans, unread } = listed
  const isRead = plans !== undefined || unread
  const nameOf = (plan: ListedPlan | ClosedPlan) =>
    isClosed(plan) ? words.unreadable.name : plan.name === '' ? shell.unnamed : short(plan.name)
  const actions = usePlanActions(listed, nameOf)
  const [renaming, setRenaming] = useState<ListedPlan>()
  const [saving, setSaving] = useState<ListedPlan>()
  const { failure } = actions
  const back = actions.removed.filter(({ planId }) => !plans?.some((plan) => plan.planId === planId))
  const rows = [
    ...(plans ?? []).map((plan, index) => ({ plan, gone: undefined, at: index })),
    // Where it stood, not at the end: eyes and focus are still there.
    ...back.map((gone) => ({ plan: undefined, gone, at: gone.at - 0.5 })),
  ].toSorted((a, b) => a.at - b.at)

  return (
    <div className="page step plans">
      <PageHead headingRef={heading} title={words.title} lead={plans && words.lead(plans.length)} />
      {/* Nothing stands below what is still to come: it would move. */}
      {!isRead ? (
        <p className="soft loading">{words.reading}</p>
      ) : (
        <div className="body">
          {failure && (
            <Notice tone="stop" role="alert" heading={2} title={words.failed.title[failure.what]}>
              <p>{failure.why === 'gone' ? words.failed.gone : failed[failure.why]}</p>
            </Notice>
          )}
          {unread && (
            <Notice tone="stop" role="alert" heading={2} title={words.failed.title.read}>
              <p>{failed.unknown}</p>
            </Notice>
          )}
          {keeps === 'nothing' && plans !== undefined && plans.length > 0 && (
            <Notice tone="care" heading={2} title={words.keepsNothing.title}>
              <p>{words.keepsNothing.text}</p>
            </Notice>
          )}
          {plans !== undefined && rows.length === 0 && (
            <Empty
              heading={2}
              title={words.empty.title}
              picture={<Chairs numerals={false} chairs={stageIds.map((id) => ({ standing: 'empty', label: id }))} />}
            >
              <p>{words.empty.text}</p>
            </Empty>
          )}
          {rows.length > 0 && (
            <ul className="ruled bare plan-list" aria-label={words.label}>
              {rows.map(({ plan, gone, at }) => {
                if (gone)
                  return (
                    <RemovedRow
                      key={gone.planId}
                      name={gone.name}
                      putBack={() => {
                        heading.current?.focus()
                        actions.putBack(gone)
                      }}
                    />
                  )
                if (isClosed(plan))
                  return (
                    <ClosedRow
                      key={plan.planId}
                      plan={plan}
                      act={(does) => (does === 'remove' ? actions.remove(plan) : actions.original(plan))}
                    />
                  )
                return (
                  <PlanRow
                    key={plan.planId}
                    plan={plan}
                    name={nameOf(plan)}
                    first={at === 0}
                    act={(does) =>
                      does === 'rename' ? setRenaming(plan) : does === 'file' ? setSaving(plan) : actions[does](plan)
                    }
                  />
                )
              })}
            </ul>
          )}
          <section className="section" aria-label={words.other}>
            <ButtonRow>
              <Link className={buttonClass(plans?.length === 0 ? 'primary' : 'plain')} to={paths.begin}>
                <Icon name="plus" />
                {words.start}
              </Link>
              <Link className={buttonClass()} to={paths.open}>
                <Icon name="file" />
                {words.openFile}
              </Link>
              <Link className={buttonClass('quiet')} to={paths.example}>
                {words.seeExample}
              </Link>
              <Link className={buttonClass('quiet')} to={paths.desk}>
                {words.desk}
              </Link>
            </ButtonRow>
          </section>
          <Fold summary={words.erase}>
            <Suspense>
              <RemoveAll />
            </Suspense>
          </Fold>
        </div>
      )}
      <RenameDialog plan={renaming} close={() => setRenaming(undefined)} save={actions.rename} />
      {saving && (
        <SaveAsFile
          key={saving.planId}
          plan={saving}
          name={nameOf(saving)}
          close={() => setSaving(undefined)}
          gone={actions.notThere}
        />
      )}
    </div>
  )
}
