import { Suspense } from 'react'
import { talkReplies, type AgendaPoint } from '#domain/stages/agenda.ts'
import { whereOpen } from '#domain/timeline/where.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '../Link.tsx'
import { useItemQuestions } from '#wording/itemQuestion.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** Points that come from the plan, each with the page where it is answered. */
export function AgendaPoints({ points }: { readonly points: readonly AgendaPoint[] }) {
  const { loading } = useWords('purpose').talks.agenda
  return (
    <ul className="agenda-points">
      {points.map((point) => (
        <li key={`${point.section}.${point.question}`}>
          <Suspense fallback={<span className="soft">{loading}</span>}>
            <Point point={point} />
          </Suspense>
        </li>
      ))}
    </ul>
  )
}

function Point({ point }: { readonly point: AgendaPoint }) {
  const { agenda, differences } = useWords('purpose').talks
  const section = useWords(point.section)
  const pages = new Map<string, string>(Object.entries(useWords('shell').sections[point.section].steps))
  const planId = usePlanId()
  const difference = talkReplies.find((reply) => reply === point.question)
  const ofItem = useItemQuestions()(point.question)
  const label =
    point.from === 'difference' && difference
      ? differences[difference]
      : (ofItem ?? questionIn(section, point.question))
  const at = whereOpen(ofItem === undefined ? `${point.section}.${point.question}` : point.question)
  return (
    <>
      {at ? (
        <Link to={at.item === undefined ? paths.step(planId, at.to) : paths.item(planId, at.to, at.item)}>
          {label ?? agenda.gone}
        </Link>
      ) : (
        (label ?? agenda.gone)
      )}{' '}
      <span className="soft small">
        ({point.from === 'open' ? agenda.open(pages.get(at?.to.split('/')[1] ?? '') ?? '') : agenda.difference})
      </span>
    </>
  )
}

interface Asks {
  readonly questions?: Readonly<Record<string, { readonly label: string }>>
}
/** How a section words one of its questions. */
const questionIn = (section: Asks, question: string): string | undefined => section.questions?.[question]?.label
