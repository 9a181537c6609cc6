import { useState } from 'react'
import { criteria, knockOuts, type Criterion } from '#domain/plan/criteria.ts'
import { chosenPlace, findingOf, mustHaves, type Place } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { ChoosePlace } from './ChoosePlace.tsx'
import { FindingCell } from './FindingCell.tsx'
import { FindingDot } from './FindingMark.tsx'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

interface Props {
  readonly places: readonly Place[]
  readonly change: (place: Place, criterion: Criterion) => void
}

/** On a phone each place is a fold that shows its five marks; what is in it is drawn once it is opened. */
export function PlaceFolds({ places, change }: Props) {
  const chosen = chosenPlace(useCurrent())?.id
  const first = chosen ?? places[0]?.id
  return (
    <ul className="answer-rows place-folds bare" data-uncounted="rows">
      {places.map((place) => (
        <li key={place.id}>
          <PlaceFold place={place} open={place.id === first} change={change} />
        </li>
      ))}
    </ul>
  )
}

const nice = criteria.filter((each) => !knockOuts.some((must) => must === each))

function PlaceFold({
  place,
  open,
  change,
}: {
  readonly place: Place
  readonly open: boolean
  readonly change: Props['change']
}) {
  const { compare } = useWords('place')
  const nameOf = usePlaceName()
  const now = useCurrent()
  const { yes, mended } = mustHaves(now, place)
  const [isOpen] = useState(open)
  const [wasOpened, setWasOpened] = useState(open)
  return (
    <details className="answer-row" open={isOpen} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>
        <span className="answer-row-title">
          <span dir="auto" translate="no">
            {nameOf(place)}
          </span>{' '}
          <small>{compare.five(yes.length + mended.length, knockOuts.length)}</small>
          <span className="five" aria-hidden="true">
            {knockOuts.map((criterion) => (
              <FindingDot key={criterion} finding={findingOf(place, criterion)} />
            ))}
          </span>
        </span>
        <Icon name="chevronDown" />
      </summary>
      {wasOpened && (
        <div className="answer-row-in">
          <Findings title={compare.mustHaves} of={knockOuts} place={place} change={change} />
          <Findings title={compare.nice} of={nice} place={place} change={change} />
          <ChoosePlace place={place} />
        </div>
      )}
    </details>
  )
}

function Findings({
  title,
  of,
  place,
  change,
}: {
  readonly title: string
  readonly of: readonly Criterion[]
  readonly place: Place
  readonly change: Props['change']
}) {
  const criterionWords = useCriterionWords()
  return (
    <div>
      <h2 className="place-legend">{title}</h2>
      <dl className="place-dl">
        {of.map((criterion) => (
          <div key={criterion}>
            <dt>{criterionWords(criterion).short}</dt>
            <dd>
              <FindingCell place={place} criterion={criterion} open={() => change(place, criterion)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
