import { knockOuts, onVisit, weighted, type Criterion } from '#domain/plan/criteria.ts'
import { findingOf, type Place } from '#domain/stages/placeComparison.ts'
import { isHome } from '#domain/stages/placeHome.ts'
import { seenOf } from '#domain/stages/placeVisit.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { PastedNames } from '#pages/PastedNames.tsx'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { CallsAsk } from './CallsAsk.tsx'
import { FindingAsk } from './FindingAsk.tsx'
import { HomeSafety } from './HomeSafety.tsx'
import { KindAsk } from './KindAsk.tsx'
import { SeenAsk } from './SeenAsk.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/** One place: who and where, and in folds what was found out about it. */
export function PlaceItem({ id }: { readonly id: string }) {
  const words = useWords('place')
  const { visit } = useWords('place')
  const place = useCurrent().lists.places.find((each) => each.id === id)
  const nameOf = usePlaceName()
  const name = place ? nameOf(place) : ''
  const { fields, item } = words
  return (
    <ItemPage list="places" id={id} at="place/places" heading={name} lead={item.lead} name={name}>
      <PastedNames list="places" id={id} at="place/places">
        <ItemAsk list="places" id={id} field="name" words={fields.name} />
      </PastedNames>
      <KindAsk id={id} />
      {place && isHome(place) && <HomeSafety place={place} />}
      <ItemAsk list="places" id={id} field="address" words={fields.address} />
      <ItemAsk list="places" id={id} field="contact" words={fields.contact} />
      <ItemAsk list="places" id={id} field="cost" words={fields.cost} />
      {place && (
        <section className="section" aria-labelledby="place-knowing">
          <h2 id="place-knowing">{item.knowing}</h2>
          <From about={item.knowing} of={item.askSources}>
            <p>{item.askFirst}</p>
          </From>
          <div>
            <Fold summary={item.mustHaves(known(place, knockOuts), knockOuts.length)}>
              <Findings place={id} of={knockOuts} />
            </Fold>
            <Fold summary={item.others(known(place, weighted), weighted.length)}>
              <Findings place={id} of={weighted} />
            </Fold>
            <Fold summary={item.when}>
              <div className="place-findings">
                <ItemAsk list="places" id={id} field="timesFree" words={fields.timesFree} />
                <ItemAsk list="places" id={id} field="learnedBy" words={fields.learnedBy} />
                <ItemAsk list="places" id={id} field="learnedOn" words={fields.learnedOn} />
              </div>
            </Fold>
            <Fold summary={visit.item.calls}>
              <CallsAsk id={id} />
            </Fold>
            <Fold
              summary={visit.item.seen(
                onVisit.filter((criterion) => seenOf(place, criterion) !== 'unknown').length,
                onVisit.length,
              )}
            >
              <SeenAsk place={place} />
            </Fold>
          </div>
        </section>
      )}
    </ItemPage>
  )
}

function Findings({ place, of }: { readonly place: string; readonly of: readonly Criterion[] }) {
  return (
    <div className="place-findings">
      {of.map((criterion) => (
        <FindingAsk key={criterion} place={place} criterion={criterion} />
      ))}
    </div>
  )
}

const known = (place: Place, of: readonly Criterion[]): number =>
  of.filter((criterion) => findingOf(place, criterion) !== 'unknown').length
