import { terms, type Term } from '#domain/stages/terms.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useNameOf } from '#wording/people.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { GoTo } from './GoTo.tsx'
import { TermPage } from './TermPage.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import './coreGroup.css'

export default function Terms({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <TermPage id={item} />
}

/** The usual length of a term, and every held duty with its end, who comes next and whether notes are there. */
function List() {
  const { pages, terms: words } = useWords('coreGroup')
  const held = terms(useCurrent())
  return (
    <StepPage at="coreGroup/terms" words={pages.terms}>
      <Ask of="coreGroup.termMonths" />
      <section className="section" aria-labelledby="terms-heading">
        <h2 id="terms-heading">{words.heading}</h2>
        {held.length === 0 ? (
          <div className="cg-stack">
            <p>{words.empty}</p>
            <GoTo to="coreGroup/duties">{words.toDuties}</GoTo>
          </div>
        ) : (
          <>
            <Ruled>
              {held.map((term) => (
                <Row key={term.duty.id} term={term} />
              ))}
            </Ruled>
            <p>{words.task}</p>
            <p>
              <GoTo to="timeline/line">{words.toTimeline}</GoTo>
            </p>
          </>
        )}
      </section>
    </StepPage>
  )
}

function Row({ term }: { readonly term: Term }) {
  const words = useWords('coreGroup').terms
  const formats = useFormats()
  const nameOf = useNameOf()
  const { today } = useCurrent()
  const { duty, until, successor, hasNotes } = term
  const title = useDutyTitle()(duty)
  const holder = nameOf(duty.holder) ?? ''
  const next = nameOf(successor)
  const isOver = until !== undefined && until < today
  const parts = [
    ...(until === undefined
      ? duty.written?.until === undefined
        ? [words.noEnd]
        : []
      : [words.until(formats.date(until))]),
    next === undefined ? words.noNext : words.next(next),
    hasNotes ? words.notes : words.noNotes,
  ]
  return (
    <ListRow list="duties" id={duty.id} name={title} at="coreGroup/terms" mayRemove={false} mayMove={false}>
      <h3 dir="auto">{title}</h3>
      <span translate="no">{words.heldBy(holder)}</span>
      {isOver && <Status tone="care">{words.over(formats.date(until))}</Status>}
      <span className="soft">{(isOver ? parts.slice(1) : parts).join(' · ')}</span>
    </ListRow>
  )
}
