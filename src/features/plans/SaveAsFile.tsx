import { TakeCopy } from '#pages/copies/TakeCopy.tsx'
import { usePlanFiles } from '#ports/files.ts'
import type { ListedPlan } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'

interface Props {
  readonly plan: ListedPlan
  readonly name: string
  readonly close: () => void
  /** It is no longer on this device. */
  readonly gone: () => void
}

/** A plan of the list taken out as a file. */
export function SaveAsFile({ plan: { planId }, name, close, gone }: Props) {
  const words = useWords('plans').copies.take
  const { envelopeOf } = usePlanFiles()
  return (
    <Dialog
      open
      onClose={close}
      title={words.title(name)}
      actions={
        <Button data-safe onClick={close}>
          {words.cancel}
        </Button>
      }
    >
      <TakeCopy
        source={() => envelopeOf(planId)}
        taken={close}
        gone={() => {
          close()
          gone()
        }}
      />
    </Dialog>
  )
}
