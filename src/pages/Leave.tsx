import { Button } from '#ui/button/Button.tsx'
import { useQuickExit } from '#ports/exit.ts'
import { useWords } from '#wording/words.ts'

/** Leaves at once and asks nothing. Three presses of Shift do the same. */
export function Leave() {
  const { quickly } = useWords('shell').leave
  const { leave } = useQuickExit()
  return (
    <Button className="exit" icon="exit" onClick={leave}>
      {quickly}
    </Button>
  )
}
