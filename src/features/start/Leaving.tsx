import { useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useQuickExit } from '#ports/exit.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** How to leave quickly, told once before anything is written: whoever needs it has no time to look it up. */
export function Leaving() {
  const { title, ways, back, cannot, read, more } = useWords('first').leaving
  const { wasToldLeaving, noteToldLeaving } = useQuickExit()
  const [told, setTold] = useState(wasToldLeaving)
  if (told) return null
  const note = () => {
    noteToldLeaving()
    setTold(true)
    // The button goes, and must not take the focus with it.
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <Notice
      icon="exit"
      heading={2}
      title={title}
      className="first-leaving"
      actions={
        <>
          <Button onClick={note}>{read}</Button>
          <Link to={paths.safety}>{more}</Link>
        </>
      }
    >
      <p>{ways}</p>
      <p>{back}</p>
      <p>{cannot}</p>
    </Notice>
  )
}
