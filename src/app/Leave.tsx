import { useEffect } from 'react'
import { useShelf } from '#asking/shelf.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { watchShift } from './door.ts'

/** Leaves at once and asks nothing. Three presses of Shift do the same. */
export function Leave() {
  const { quickly, long } = useWords('shell').leave
  const { leave } = useShelf()
  useEffect(() => watchShift(leave), [leave])
  return (
    <Button className="exit" icon="exit" onClick={leave}>
      <span className="exit-long">{long}</span>
      <span className="exit-short">{quickly}</span>
    </Button>
  )
}
