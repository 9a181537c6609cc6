import type { Place } from '#domain/stages/placeComparison.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useStanding } from './usePlaceWords.ts'

/** How a place stands with the must-haves, in one line. */
export function Standing({ place }: { readonly place: Place }) {
  const { text, tone } = useStanding()(place)
  return (
    <Status tone={tone} icon={tone === 'none' ? 'question' : undefined}>
      {text}
    </Status>
  )
}
