import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import type { Crowded } from './useCrowded.ts'

/** In a month with more tasks than anybody reads: the way to all of them, and back. */
export function AllOfMonth({ month, crowded }: { readonly month: string; readonly crowded: Crowded }) {
  const { crowded: words } = useWords('timeline').line
  const { monthName } = useFormats()
  const own = crowded.months.get(month)
  if (!own) return null
  const name = monthName(`${month}-01`)
  const isOpen = crowded.isOpen(month)
  return (
    <Button small className="tl-all no-print" aria-expanded={isOpen} onClick={() => crowded.toggle(month)}>
      {isOpen ? words.fewer(name) : words.all(own.count, name)}
    </Button>
  )
}
