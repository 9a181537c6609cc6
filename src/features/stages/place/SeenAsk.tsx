import { findings } from '#domain/plan/choices.ts'
import { onVisit } from '#domain/plan/criteria.ts'
import { itemField } from '#domain/plan/field.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { seenOf } from '#domain/stages/placeVisit.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { TextAsk } from '#forms/TypedAsk.tsx'
import { useWords } from '#wording/words.ts'

/** Signs, light and hearing: looked at on the visit, neither must-have nor weighted. */
export function SeenAsk({ place }: { readonly place: Place }) {
  const { findings: options } = useWords('place')
  const { visit } = useWords('place')
  return (
    <div className="place-findings">
      {onVisit.map((criterion) => {
        const { short, ask } = visit.seen[criterion]
        return (
          <div key={criterion} className="place-finding">
            <ChoiceAsk
              of={itemField('places', place.id, criterion)}
              options={findings}
              words={{ label: short, hint: ask, why: visit.item.seenWhy, sources: visit.seenSources, options }}
            />
            {(seenOf(place, criterion) !== 'unknown' || place[`${criterion}Note`] !== undefined) && (
              <TextAsk of={itemField('places', place.id, `${criterion}Note`)} words={{ label: visit.note(short) }} />
            )}
          </div>
        )
      })}
    </div>
  )
}
