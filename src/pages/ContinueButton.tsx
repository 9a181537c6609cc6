import { Suspense, type ReactNode } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { useWords } from '#wording/words.ts'

/** The one filled button of a page: sends its form, and leads on. */
export function ContinueButton({ children }: { readonly children?: ReactNode }) {
  const { goOn } = useWords('shell')
  return (
    <Button type="submit" variant="primary" iconAfter="chevronRight">
      {/* A name that is on its way must not take the button with it: focus would be lost, and a press half done. */}
      <Suspense fallback={<>{goOn}</>}>{children ?? <>{goOn}</>}</Suspense>
    </Button>
  )
}

/** Where the name of what comes next did not arrive. */
export function PlainGoOn() {
  return <>{useWords('shell').goOn}</>
}
