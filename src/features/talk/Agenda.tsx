import { agendaOf } from '#domain/stages/agenda.ts'
import { topicsOf, type Talk } from '#domain/stages/talks.ts'
import { useCurrent } from '#plan/planActor.ts'
import { AgendaPoints } from '#pages/talks/AgendaPoints.tsx'
import { useWords } from '#wording/words.ts'
import { Questions } from './Questions.tsx'

/** What the plan left for the core group, then questions on the topics of this talk. */
export function Agenda({ talk }: { readonly talk: Talk }) {
  const { agenda } = useWords('purpose').talks
  const points = agendaOf(useCurrent(), talk.id)
  const topics = topicsOf(talk)
  return (
    <div className="talk-column">
      {points.length > 0 && (
        <section className="section" aria-labelledby="talk-points">
          <h2 id="talk-points">{agenda.fromPlan}</h2>
          <p className="soft small">{agenda.fromPlanHint}</p>
          <AgendaPoints points={points} />
        </section>
      )}
      <Questions topics={topics.length > 0 ? topics : ['other']} />
    </div>
  )
}
