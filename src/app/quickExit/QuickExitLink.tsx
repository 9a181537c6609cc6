import type { MouseEvent } from 'react'
import { useQuickExit } from '#ports/exit.ts'
import { useWords } from '#wording/words.ts'
import { elsewhere } from './quickExit.ts'

/** The very first thing that Tab reaches, for those who do not use a mouse. Seen only while it has focus. */
export function QuickExitLink() {
  const { quickly } = useWords('shell').leave
  const { leave } = useQuickExit()
  const go = (event: MouseEvent) => {
    event.preventDefault()
    leave()
  }
  return (
    <a className="skip exit visually-hidden" href={elsewhere} rel="nofollow noreferrer" draggable={false} onClick={go}>
      {quickly}
    </a>
  )
}
