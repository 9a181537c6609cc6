import { FromFile } from '#pages/FromFile.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Circle } from './Circle.tsx'
import { Door } from './Door.tsx'
import { Facts } from './Facts.tsx'
import './start.css'

interface PlanHere {
  readonly planId: string
  /** Empty while the group has no name. */
  readonly name: string
  /** The page that was left last. */
  readonly at?: string
}

/** The first page. It is drawn before anything runs, so it asks the browser for nothing while it renders. */
export default function Welcome({ plans }: { readonly plans: readonly PlanHere[] }) {
  const { title, heading, lead, doors, more } = useWords('welcome')
  const ref = usePage(title)
  const [last, ...others] = plans
  const [before, kept, after] = heading
  return (
    <div className="page">
      <div className="welcome">
        <PageHead
          headingRef={ref}
          title={
            <>
              {before}
              <span className="nowrap">{kept}</span>
              {after}
            </>
          }
          lead={lead}
        >
          <div className="doors">
            {last && (
              <Door
                primary
                to={last.at ?? paths.overview(last.planId)}
                label={last.name.trim() ? doors.goOn.label(last.name) : doors.goOn.unnamed}
                hint={doors.goOn.hint}
              />
            )}
            <Door
              primary={!last}
              to={paths.begin}
              label={last ? doors.start.another : doors.start.label}
              hint={doors.start.hint}
            />
            <Door to={paths.desk} label={doors.counselor.label} hint={doors.counselor.hint} />
          </div>
          <ul className="welcome-more bare">
            {others.length > 0 && (
              <li>
                <Link to={paths.plans}>{more.otherPlans(others.length)}</Link>
              </li>
            )}
            <li>
              <Link to={paths.example}>{more.example.link}</Link>
              {more.example.rest}
            </li>
            <li>
              <Link to={paths.open}>{more.open.link}</Link>
              {more.open.rest}
            </li>
            <li>
              {more.sure.before}
              <Link to={paths.sure}>{more.sure.link}</Link>
              {more.sure.after}
            </li>
          </ul>
        </PageHead>
        <Circle />
      </div>
      {import.meta.env.MODE === 'single' && <FromFile />}
      <Facts />
    </div>
  )
}
