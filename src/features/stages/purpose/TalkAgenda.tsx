import { agendaOf } from '#domain/stages/agenda.ts'
import { topicsOf, type Talk } from '#domain/stages/talks.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { AgendaPoints } from '#pages/talks/AgendaPoints.tsx'

/** What to talk about: what the plan left for the core group, then questions on the topics. */
export function TalkAgenda({ talk }: { readonly talk: Talk }) {
  const { agenda, prompts, fields } = useWords('purpose').talks
  const points = agendaOf(useCurrent(), talk.id)
  const topics = topicsOf(talk)
  const sources = [...new Set(topics.flatMap((topic) => prompts[topic].flatMap((prompt) => prompt.sources)))]
  return (
    <section className="section" aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">{agenda.heading}</h2>
      {talk.held === 'yes' && <p className="soft">{agenda.over}</p>}
      {points.length > 0 && (
        <div className="pf-agenda">
          <h3>{agenda.fromPlan}</h3>
          <p className="soft small">{agenda.fromPlanHint}</p>
          <AgendaPoints points={points} />
        </div>
      )}
      {topics.map((topic) => (
        <div className="pf-agenda" key={topic}>
          <h3>{agenda.bank(fields.topics.options[topic])}</h3>
          <ul className="pf-prompts">
            {prompts[topic].map(({ ask }) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </div>
      ))}
      {sources.length > 0 && (
        <Fold summary={agenda.sources}>
          <Sources of={sources} />
        </Fold>
      )}
    </section>
  )
}
