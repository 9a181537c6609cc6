import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Dialog } from '#ui/over/Dialog.tsx'
import { Suggesting } from './Suggesting.tsx'

interface Props {
  readonly at: StepAddress | undefined
  /** What was said: a captured line becomes a suggestion. */
  readonly first: string
  readonly close: () => void
}

/** A line that was caught becomes a suggestion, without leaving the notes. */
export function SuggestDialog({ at, first, close }: Props) {
  const words = useWords('session').side.suggest
  return (
    <Dialog open onClose={close} title={words.title} closeLabel={words.done} className="session-dialog">
      <Suggesting at={at} first={first} />
    </Dialog>
  )
}
