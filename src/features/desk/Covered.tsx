import { useState, type ReactNode } from 'react'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'

/** Private words on a screen that two look at: not on the page at all until they are asked for. */
export function Covered({ show, children }: { readonly show: string; readonly children: ReactNode }) {
  const words = useWords('desk').record.notes
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p>
        <Button small icon={isOpen ? 'lock' : 'eye'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.cover : show}
        </Button>
      </p>
      {isOpen ? children : <p className="soft small">{words.covered}</p>}
    </>
  )
}
