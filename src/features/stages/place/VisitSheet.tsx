import { useId } from 'react'
import { criteria, type Criterion, type VisitCriterion } from '#domain/plan/criteria.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { isHome, paperAddress } from '#domain/stages/placeHome.ts'
import { visitSheet, type Learned, type PhoneQuestion } from '#domain/stages/placeVisit.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { useNameOf } from '#wording/people.ts'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { Sheet } from '#ui/page/Sheet.tsx'
import { FindingMark } from './FindingMark.tsx'
import { ToFillIn } from './ToFillIn.tsx'
import { useOutsideOf } from './useOutsideWords.ts'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

type Asked = PhoneQuestion | VisitCriterion

/** One place: what is known and from whom, what to ask by phone, what to look at. */
export function VisitSheet({ place }: { readonly place: Place }) {
  const { visit: words } = useWords('place')
  const planId = usePlanId()
  const nameOf = usePlaceName()
  const id = useId()
  const wordsOf = useAskedWords()
  const { known, phone, visit, ...who } = visitSheet(place)
  const address = paperAddress(place)
  const outside = useOutsideOf()(place, phone)
  return (
    <Sheet className="visit-sheet" aria-labelledby={id}>
      <h2 id={id} dir="auto" translate="no">
        {nameOf(place)}
      </h2>
      {address !== undefined && (
        <p dir="auto" translate="no">
          {address}
        </p>
      )}
      {isHome(place) && <p className="soft small">{words.home}</p>}
      {place.contact !== undefined && <p dir="auto">{words.ask(place.contact)}</p>}
      <Learnt {...who} />
      <p className="no-print">
        <Link to={paths.item(planId, 'place/places', place.id)}>
          <Icon name="pencil" /> {words.change}
          <span className="visually-hidden" translate="no">
            : {nameOf(place)}
          </span>
        </Link>
      </p>
      <h3>{words.known}</h3>
      {known.length === 0 && place.inCharge === undefined && place.cancelNotice === undefined && (
        <p className="soft">{words.nothingKnown}</p>
      )}
      {known.length > 0 && (
        <ul className="visit-known bare">
          {known.map(({ criterion, finding, note }) => (
            <li key={criterion}>
              <b>{wordsOf(criterion).short}</b> <FindingMark finding={finding} />{' '}
              {note !== undefined && (
                <span dir="auto" translate="no">
                  {note}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {place.inCharge !== undefined && <p dir="auto">{words.inCharge(place.inCharge)}</p>}
      {place.cancelNotice !== undefined && <p>{words.notice(place.cancelNotice)}</p>}
      {place.visitNote !== undefined && (
        <p dir="auto" translate="no">
          {place.visitNote}
        </p>
      )}
      {phone.length + visit.length + outside.length === 0 && <p>{words.allKnown}</p>}
      <ToFillIn
        title={words.phone}
        who={words.line.phoned}
        questions={[...phone.map((each) => wordsOf(each).ask), ...outside]}
      />
      <ToFillIn title={words.visit} who={words.line.visited} questions={visit.map((each) => wordsOf(each).ask)} />
    </Sheet>
  )
}

/** Who phoned, visited, found something out, and when. */
function Learnt({
  phoned,
  visited,
  learned,
}: {
  readonly phoned?: Learned
  readonly visited?: Learned
  readonly learned?: Learned
}) {
  const { visit: words } = useWords('place')
  const nameOf = useNameOf()
  const formats = useFormats()
  const say = (sentence: (who: string | undefined, when: string | undefined) => string, of: Learned | undefined) =>
    of && sentence(nameOf(of.by), of.on && formats.date(of.on))
  const lines = [say(words.phoned, phoned), say(words.visited, visited), say(words.learned, learned)].filter(
    (line) => line !== undefined,
  )
  if (lines.length === 0) return <p className="soft small no-print">{words.notYet}</p>
  return <p dir="auto">{lines.join('. ')}.</p>
}

const isCriterion = (asked: Asked): asked is Criterion => criteria.some((each) => each === asked)

function useAskedWords(): (asked: Asked) => { readonly short: string; readonly ask: string } {
  const { visit: words } = useWords('place')
  const criterionWords = useCriterionWords()
  return (asked) => {
    if (isCriterion(asked)) return criterionWords(asked)
    return asked === 'inCharge' || asked === 'cancelNotice' ? words.questions[asked] : words.seen[asked]
  }
}
