import { usePlanId } from '#plan/planActor.ts'
import { FromFile } from '#pages/FromFile.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { CopyFile } from './CopyFile.tsx'
import { Points } from './Points.tsx'
import { SetAside } from './SetAside.tsx'
import './copies.css'

/** How to keep an open plan safe, and how to go back in it. */
export default function Copies() {
  const words = useWords('plans').copies
  const shell = useWords('shell')
  const planId = usePlanId()
  const heading = usePage(words.title)
  return (
    <div className="page copies">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <div className="body">
        {import.meta.env.MODE === 'single' && <FromFile />}
        <CopyFile />
        <Points />
        <SetAside />
        <section className="copies-part">
          <h2>{words.undo.heading}</h2>
          {words.undo.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <section className="copies-part">
          <h2>{words.safe.heading}</h2>
          <p>{words.safe.text}</p>
          <ul>
            {words.safe.points.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{words.safe.habit}</p>
        </section>
        <p>
          <Link className={buttonClass('primary')} to={paths.overview(planId)}>
            {shell.pages.overview}
            <Icon name="chevronRight" />
          </Link>
        </p>
      </div>
    </div>
  )
}
