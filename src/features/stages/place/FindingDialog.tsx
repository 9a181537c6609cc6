import { createPortal } from 'react-dom'
import type { Criterion } from '#domain/plan/criteria.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { useCommitOnLeaving } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { FindingAsk } from './FindingAsk.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/**
 * One cell of the table, to be changed. What is chosen or typed counts at once; closing it loses nothing.
 * It stands outside the page's form: Enter in the note must not go on to the next page.
 */
export function FindingDialog({
  place,
  criterion,
  close,
}: {
  readonly place: Place | undefined
  readonly criterion: Criterion | undefined
  readonly close: () => void
}) {
  const words = useWords('place').compare
  const nameOf = usePlaceName()
  const isOpen = place !== undefined && criterion !== undefined
  return createPortal(
    <Dialog
      open={isOpen}
      className="place-dialog"
      onClose={close}
      title={
        <span dir="auto" translate="no">
          {place && nameOf(place)}
        </span>
      }
      actions={
        <Button variant="primary" onClick={close}>
          {words.done}
        </Button>
      }
    >
      {isOpen && <Finding key={`${place.id}-${criterion}`} place={place.id} criterion={criterion} />}
    </Dialog>,
    document.body,
  )
}

/** It stands in no form that would commit what was typed: whichever way the dialog closes, it is committed with it. */
function Finding({ place, criterion }: { readonly place: string; readonly criterion: Criterion }) {
  useCommitOnLeaving()
  return <FindingAsk place={place} criterion={criterion} withNote />
}
