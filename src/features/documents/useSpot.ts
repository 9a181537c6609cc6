import { useEffect, useMemo, useRef } from 'react'
import type { DocumentId } from '#domain/documents/documents.ts'
import { showSpot } from '#pages/showSpot.ts'
import { useCameBack, type WayBack } from '#pages/wayBack.ts'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'

/** The id of a document's place in the gallery. */
export const spotOf = (id: DocumentId): string => `document-${id}`

/** The place of a document in the gallery: where whoever left it for a question comes back to. */
export function useSpot(id: DocumentId): {
  readonly from: WayBack
  readonly ref: (element: HTMLElement | null) => void
} {
  const planId = usePlanId()
  const back = useCameBack()
  const element = useRef<HTMLElement>(null)
  const isHere = back?.spot === spotOf(id)
  useEffect(() => {
    if (isHere) showSpot(element.current)
  }, [isHere])
  const from = useMemo(() => ({ to: paths.documents(planId), spot: spotOf(id) }), [planId, id])
  return { from, ref: (each) => void (element.current = each) }
}
