import type { ReactNode } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { useWords } from '#wording/words.ts'

/** The one filled button of a page: sends its form, and leads on. */
export function ContinueButton({ children }: { readonly children?: ReactNode }) {
  const { goOn } = useWords('shell')
  return (
    <Button type="submit" variant="primary" iconAfter="chevronRight">
      {children ?? goOn}
    </Button>
  )
}

/** Where the name of what comes next did not arrive. */
export function PlainGoOn() {
  return <>{useWords('shell').goOn}</>
}
