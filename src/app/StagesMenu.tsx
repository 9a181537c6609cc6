import { Leave } from '#pages/Leave.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { Rail } from './Rail.tsx'

/** All stages and pages, for phones: opened from the name in the bar. */
export default function StagesMenu({ close }: { readonly close: () => void }) {
  const shell = useWords('shell')
  return (
    <Dialog
      open
      onClose={close}
      title={shell.allStages}
      fullScreen
      actions={
        <>
          <Button data-safe onClick={close}>
            {shell.close}
          </Button>
          <Leave />
        </>
      }
    >
      <Rail inMenu leave={close} />
    </Dialog>
  )
}
