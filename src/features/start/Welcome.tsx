import { FromFile } from '#pages/FromFile.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Circle } from './Circle.tsx'
import { LeavingLine } from './LeavingLine.tsx'
import type { PlanHere } from './planHere.ts'
import { PlanBack } from './PlanBack.tsx'
import { PlanRows } from './PlanRows.tsx'
import './start.css'

/** The first page. It is drawn before anything runs, so it asks the browser for nothing while it renders. */
export default function Welcome({ plans }: { readonly plans: readonly PlanHere[] }) {
  const words = useWords('welcome')
  const ref = usePage(words.title)
  const [last] = plans
  const [before, kept, after] = words.heading
  const back = words.back
  const name = last?.name.trim() ?? ''
  return (
    <div className="page">
      <div className="welcome">
        <Circle plan={plans.length === 1 ? last : undefined} />
        <div className="welcome-say">
          <header className="welcome-head">
            <h1 tabIndex={-1} ref={ref}>
              {last === undefined ? (
                <>
                  {before}
                  <span className="nowrap">{kept}</span>
                  {after}
                </>
              ) : plans.length > 1 ? (
                back.several
              ) : name === '' ? (
                back.unnamed
              ) : (
                <span dir="auto" translate="no">
                  {name}
                </span>
              )}
            </h1>
            {last === undefined && <p className="lead">{words.lead}</p>}
          </header>
          {last === undefined ? (
            <div className="welcome-act">
              <Link className={buttonClass('primary')} to={paths.begin}>
                {words.start}
                <Icon name="chevronRight" />
              </Link>
              <p className="soft small">{words.cost}</p>
            </div>
          ) : plans.length > 1 ? (
            <PlanRows plans={plans} />
          ) : (
            <PlanBack plan={last} />
          )}
          <div className="welcome-second">
            <Link className={buttonClass()} to={paths.desk}>
              {words.counselor}
            </Link>
          </div>
          <ul className="welcome-more bare">
            {last !== undefined && (
              <li>
                <Link to={paths.begin}>{words.another}</Link>
              </li>
            )}
            <li>
              <Link to={paths.example}>{words.example}</Link>
            </li>
            <li>
              <Link to={paths.open}>{words.openSaved}</Link>
            </li>
            {plans.length === 1 && (
              <li>
                <Link to={paths.plans}>{back.remove}</Link>
              </li>
            )}
            {last === undefined && (
              <li>
                <Link to={paths.sure}>{words.sureLink}</Link>
              </li>
            )}
          </ul>
        </div>
      </div>
      {import.meta.env.MODE === 'single' && <FromFile />}
      <div className="welcome-end">
        <LeavingLine />
        <p className="soft small">
          {words.organizing} <Link to={paths.help}>{words.crisis}</Link>
        </p>
      </div>
    </div>
  )
}
