import { useState } from 'react'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'

/** The way to put something forward. */
export function SuggestSomething({ at }: { readonly at: StepAddress | undefined }) {
  const words = useWords('session').side.suggest
  const readOnly = useReadOnly()
  const [open, setOpen] = useState(false)
  if (readOnly) return null
  return (
    <div className="session-suggest">
      <Button small icon="hand" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <SuggestDialog at={at} first="" close={() => setOpen(false)} />}
    </div>
  )
}
