import type { ReactNode } from 'react'
import { Link } from '#pages/Link.tsx'
import { standings } from '#domain/stages/standing.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Points, SidePart, Terms } from '#ui/page/SidePart.tsx'
import './help.css'

const kinds = ['entry', 'study', 'guide', 'group', 'suggestion'] as const

/** What the app is, how to stay safe with it, and what its signs mean. */
export default function Help() {
  const words = useWords('help')
  const shell = useWords('shell')
  const heading = usePage(words.title)
  return (
    <div className="page step help">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <div className="body">
        <Open {...words.what} />
        <Open {...words.crisis} />
        <Part {...words.leaving}>
          <p className="help-links">
            <Link to={paths.safety}>{words.leaving.link}</Link>
          </p>
        </Part>
        <Part {...words.kept}>
          <p className="help-links">
            <Link to={paths.plans}>{words.kept.plans}</Link>
            <Link to={paths.open}>{words.kept.open}</Link>
            <Link to={paths.desk}>{words.kept.desk}</Link>
          </p>
        </Part>
        <Part {...words.sees} />
        <Part {...words.undo} />
        <Part heading={words.keyboard.heading}>
          <Terms of={words.keyboard.keys.map(({ key, does }) => ({ term: key, means: does }))} />
        </Part>
        <Part heading={words.standings.heading} paragraphs={[words.standings.lead]}>
          <ul className="bare help-chairs c4">
            {standings.map((standing) => (
              <li key={standing}>
                <Seat n={4} standing={lookOf(standing)} />
                <span>
                  <b>{shell.standing[standing]}</b>
                  <span>{words.standings.of[standing]}</span>
                </span>
              </li>
            ))}
          </ul>
        </Part>
        <Part heading={words.sources.heading} paragraphs={[words.sources.lead]}>
          <Terms of={kinds.map((kind) => ({ term: shell.source.kinds[kind], means: words.sources.of[kind] }))} />
        </Part>
      </div>
    </div>
  )
}

interface PartProps {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
  readonly children?: ReactNode
}

function Body({ paragraphs = [], points = [], children }: Omit<PartProps, 'heading'>) {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {points.length > 0 && <Points of={points} />}
      {children}
    </>
  )
}

/** What everybody should see at once. */
const Open = ({ heading, ...body }: PartProps) => (
  <SidePart heading={heading}>
    <Body {...body} />
  </SidePart>
)

/** What somebody looks up. */
const Part = ({ heading, ...body }: PartProps) => (
  <Fold summary={heading}>
    <div className="help-part">
      <Body {...body} />
    </div>
  </Fold>
)
