import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Dialog } from '#ui/over/Dialog.tsx'
import { Panel } from './Panel.tsx'

/** The panel on pages that have no margin. */
export function PanelDialog({ at, close }: { readonly at: StepAddress | undefined; readonly close: () => void }) {
  const words = useWords('session').side
  const shell = useWords('shell')
  return (
    <Dialog open onClose={close} title={words.label} closeLabel={shell.close} className="session-dialog">
      <Panel at={at} unfolded />
    </Dialog>
  )
}
