import { useLocation } from 'react-router'
import { Link } from '#pages/Link.tsx'
import type { SectionId } from '#domain/plan/sections.ts'
import { sections, stageIds, stageNumber, stepAddress } from '#domain/stages/sections.ts'
import { useOpenSteps } from '#plan/closed.ts'
import { useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { firstStep } from '#plan/steps.ts'
import { useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useMayListPlans } from './curtainContext.ts'

/** The stages, then the pages of the stage that is open, then the rest of the plan. */
export function Rail({ inMenu = false, leave }: { readonly inMenu?: boolean; readonly leave?: () => void }) {
  const shell = useWords('shell')
  const planId = usePlanId()
  const standings = useStandings()
  const now = useCurrent()
  const { pathname } = useLocation()
  const mayListPlans = useMayListPlans()
  const [, , section, step] = pathname.split('/')
  const more = [
    { to: paths.overview(planId), name: shell.pages.overview },
    { to: paths.checklist(planId), name: shell.pages.checklist },
    { to: paths.documents(planId), name: shell.pages.documents },
    { to: paths.copies(planId), name: shell.pages.copies },
    ...(mayListPlans ? [{ to: paths.plans, name: shell.pages.plans }] : []),
    { to: paths.help, name: shell.pages.help },
  ]
  return (
    <nav className={inMenu ? 'rail in-menu' : 'rail'} aria-label={shell.stages}>
      <ol>
        {sections.map(({ id }) => {
          const stage = stageIds.find((each) => each === id)
          const here = id === section
          const names = shell.sections[id]
          return (
            <li key={id} className={[stage && `c${stageNumber(stage)}`, here && 'here'].filter(Boolean).join(' ')}>
              <Link
                className="stage-link"
                to={stage ? paths.stage(planId, stage) : paths.step(planId, firstStep(now, id))}
                aria-current={here ? 'step' : undefined}
                onClick={leave}
              >
                {stage ? (
                  <Seat n={stageNumber(stage)} standing={standings ? lookOf(standings[stage].standing) : 'empty'} />
                ) : (
                  <span className="stage-mark">
                    <Icon name="speech" />
                  </span>
                )}
                <span>
                  <b>{names.title}</b>
                  <small>{stage ? standings && shell.standing[standings[stage].standing] : shell.beforeStages}</small>
                </span>
              </Link>
              {here && <Pages section={id} step={step} leave={leave} />}
            </li>
          )
        })}
      </ol>
      <div className="rail-more">
        {more.map(({ to, name }) => (
          <Link key={to} to={to} aria-current={to === pathname ? 'page' : undefined} onClick={leave}>
            {name}
          </Link>
        ))}
      </div>
    </nav>
  )
}

function Pages({
  section,
  step,
  leave,
}: {
  readonly section: SectionId
  readonly step: string | undefined
  readonly leave: (() => void) | undefined
}) {
  const names = new Map<string, string>(Object.entries(useWords('shell').sections[section].steps))
  const planId = usePlanId()
  const { more } = useWords('shell')
  const steps = useOpenSteps()(section)
  const extra = steps.filter((each) => each.more)
  const pages = (of: typeof steps) =>
    of.map(({ id }) => (
      <li key={id}>
        <Link to={firstPage(planId, section, id)} aria-current={id === step ? 'page' : undefined} onClick={leave}>
          {names.get(id)}
        </Link>
      </li>
    ))
  return (
    <>
      <ul className="pages">{pages(steps.filter((each) => !each.more))}</ul>
      {extra.length > 0 && (
        // A dozen pages that nobody needs would push the other stages out of sight: they unfold where one of them is open.
        <details className="pages-more" key={section} open={extra.some(({ id }) => id === step)}>
          <summary>{more}</summary>
          <ul className="pages">{pages(extra)}</ul>
        </details>
      )}
    </>
  )
}

function firstPage(planId: string, section: SectionId, step = ''): string {
  const address = stepAddress(section, step)
  return address ? paths.step(planId, address) : paths.overview(planId)
}
