import { partsThatServe, reasons, type ReasonId } from '#domain/stages/reasons.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { OfferedAsk } from '../OfferedAsk.tsx'
import { usePartTitle } from '../useTitles.ts'
import '../purpose.css'

/** One reason why groups work, as the entry says it, and where in the meeting it happens: beside it the parts that may hold it. */
export function ReasonAsk({ id }: { readonly id: ReasonId }) {
  const { reasonPlaces: words } = useWords('purpose')
  const { of } = useWords('purpose').meeting.reasons
  const { source } = useWords('shell')
  const now = useCurrent()
  const titleOf = usePartTitle()
  const reason = reasons.find((each) => each.id === id)
  if (!reason) return null
  const ids = partsThatServe(now, reason.serves)
  const titles = [...new Set(now.lists.parts.filter((part) => ids.includes(part.id)).map(titleOf))]
  return (
    <section className="section pf-reason" aria-labelledby={`reason-${id}`}>
      <h2 id={`reason-${id}`}>{of[id].name}</h2>
      <p className="soft">
        <span className="visually-hidden">{source.quote} </span>
        <q>{of[id].passage}</q>
      </p>
      <OfferedAsk
        of={`purpose.${reason.at}`}
        heading={titles[0] !== undefined && titles.length === 1 ? words.one(titles[0]) : words.serve(reason.serves)}
        starts={titles}
      />
      {titles.length === 0 && <p className="soft small">{words.none(reason.serves)}</p>}
    </section>
  )
}
