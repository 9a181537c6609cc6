import { confirming } from '#domain/stages/confirming.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Empty } from '#ui/marks/Empty.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { ConfirmRow } from './ConfirmRow.tsx'
import { useFocusAfter } from './useFocusAfter.ts'
import './connections.css'

/** What others have about the group: what nobody has confirmed for six months, and what can wait. */
export default function Confirm() {
  const { pages, confirm: words } = useWords('connections')
  const now = useCurrent()
  const planId = usePlanId()
  const { ref, moveFocus } = useFocusAfter<HTMLHeadingElement>()
  const all = confirming(now)
  const [stale, fresh] = [all.filter((each) => each.isStale), all.filter((each) => !each.isStale)]
  if (all.length === 0) {
    const toList = (
      <Link className={buttonClass()} to={paths.step(planId, 'connections/list')}>
        {words.toList}
      </Link>
    )
    return (
      <StepPage at="connections/confirm" words={pages.confirm}>
        <Empty heading={2} title={words.empty} actions={toList}>
          <p>{words.emptyText}</p>
        </Empty>
      </StepPage>
    )
  }
  return (
    <StepPage at="connections/confirm" words={pages.confirm}>
      <section className="section" aria-labelledby="con-stale">
        <h2 id="con-stale" ref={ref} tabIndex={-1}>
          {words.staleHeading}
        </h2>
        <p>{stale.length === 0 ? words.noStale : words.staleText}</p>
        {stale.length > 0 && (
          <Ruled data-uncounted="rows">
            {stale.map((each) => (
              <ConfirmRow key={each.connection.id} of={each} confirmed={moveFocus} />
            ))}
          </Ruled>
        )}
      </section>
      {fresh.length > 0 && (
        <section className="section" aria-labelledby="con-fresh">
          <div className="con-group-head">
            <h2 id="con-fresh">{words.freshHeading}</h2>
            <p>{words.freshText}</p>
          </div>
          <Ruled data-uncounted="rows">
            {fresh.map((each) => (
              <ConfirmRow key={each.connection.id} of={each} />
            ))}
          </Ruled>
        </section>
      )}
      <section className="section" aria-labelledby="con-what">
        <h2 id="con-what">{words.askHeading}</h2>
        <p>{isHidden(now) ? words.askHidden : words.ask}</p>
      </section>
    </StepPage>
  )
}
