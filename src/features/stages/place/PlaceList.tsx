import { useNavigate } from 'react-router'
import { isHome } from '#domain/stages/placeHome.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Standing } from './Standing.tsx'
import { Starters } from './Starters.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/** All candidate places, each with what leads: its must-haves. */
export function PlaceList() {
  const words = useWords('place')
  const now = useCurrent()
  const nameOf = usePlaceName()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('places')
  const { places } = now.lists
  const addOne = () => void navigate(paths.item(planId, 'place/places', add()))
  const adding = !readOnly && (
    <Button icon="plus" onClick={addOne}>
      {words.list.add}
    </Button>
  )
  return (
    <StepPage at="place/places" words={words.pages.places}>
      {places.length === 0 ? (
        <Empty title={words.list.empty.title} heading={2} actions={adding}>
          <p>{words.list.empty.text}</p>
        </Empty>
      ) : (
        <div className="place-list">
          <Ruled data-uncounted="rows">
            {places.map((place) => (
              <ListRow key={place.id} list="places" id={place.id} at="place/places" name={nameOf(place)}>
                <h2 className="place-name" dir="auto" translate="no">
                  {nameOf(place)}
                </h2>
                {place.address !== undefined && (
                  <p className={isHome(place) ? 'soft small no-print' : 'soft small'} dir="auto" translate="no">
                    {place.address}
                  </p>
                )}
                <Standing place={place} />
              </ListRow>
            ))}
          </Ruled>
          <div data-uncounted="stands where the rows of the list end">{adding}</div>
        </div>
      )}
      {isHidden(now) && (
        <Notice tone="care" heading={2} title={words.list.hidden.title}>
          <p>{words.list.hidden.text}</p>
          <Sources of={words.list.hidden.sources} />
        </Notice>
      )}
      {!readOnly && <Starters />}
    </StepPage>
  )
}
