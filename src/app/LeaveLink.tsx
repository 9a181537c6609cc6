import type { MouseEvent } from 'react'
import { useShelf } from '#asking/shelf.ts'
import { useWords } from '#asking/words.ts'
import { elsewhere } from './door.ts'

/** The very first thing that Tab reaches, for those who do not use a mouse. Seen only while it has focus. */
export function LeaveLink() {
  const { long } = useWords('shell').leave
  const { leave } = useShelf()
  const go = (event: MouseEvent) => {
    event.preventDefault()
    leave()
  }
  return (
    <a className="skip exit visually-hidden" href={elsewhere} rel="nofollow noreferrer" draggable={false} onClick={go}>
      {long}
    </a>
  )
}
