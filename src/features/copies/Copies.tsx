import { usePlanId } from '#plan/planActor.ts'
import { FromFile } from '#pages/FromFile.tsx'
import { BackLink } from '#pages/BackLink.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
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
    <div className="page step copies">
      <PageHead
        headingRef={heading}
        title={words.title}
        back={<BackLink to={paths.overview(planId)}>{shell.pages.overview}</BackLink>}
      />
      <div className="body">
        {import.meta.env.MODE === 'single' && <FromFile />}
        <CopyFile />
        <Points />
        <SetAside />
        <div className="line-folds">
          <LineFold summary={words.undo.heading}>
            {() => words.undo.text.map((text) => <p key={text}>{text}</p>)}
          </LineFold>
          <LineFold summary={words.safe.heading}>
            {() => (
              <>
                <p>{words.safe.text}</p>
                <ul>
                  {words.safe.points.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
                <p>{words.safe.habit}</p>
              </>
            )}
          </LineFold>
        </div>
      </div>
    </div>
  )
}
