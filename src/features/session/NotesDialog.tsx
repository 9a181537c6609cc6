import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Dialog } from '#ui/over/Dialog.tsx'
import { NotesPanel } from './NotesPanel.tsx'

/** The notes of the session, from every page: what they say is covered until it is asked for. */
export function NotesDialog({ at, close }: { readonly at: StepAddress | undefined; readonly close: () => void }) {
  const words = useWords('session').side
  const shell = useWords('shell')
  return (
    <Dialog open onClose={close} title={words.notesTitle} closeLabel={shell.close} className="session-dialog">
      <NotesPanel at={at} />
    </Dialog>
  )
}
