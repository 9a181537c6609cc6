import { useEffect } from 'react'
import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useActors } from './actorsContext.ts'

/** Instead of a blank page: what happened, that the plan is safe, and three ways on. */
export function Failed({
  error,
  again,
  home,
}: {
  readonly error: unknown
  readonly again: () => void
  readonly home: string
}) {
  const words = useWords('shell').room.failed
  const heading = usePage(words.title)
  const { planLibrary } = useActors()
  // Saved first: what is offered next is to load the page anew.
  useEffect(() => planLibrary.getSnapshot().context.planActor?.send({ type: 'page.hidden' }), [planLibrary])
  return (
    <div className="page" role="alert">
      <PageHead headingRef={heading} title={words.title} lead={isMissingChunk(error) ? words.chunk : words.text} />
      <ButtonRow>
        <Button variant="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={again}>{words.again}</Button>
        <Link className={buttonClass()} to={home}>
          {words.overview}
        </Link>
      </ButtonRow>
    </div>
  )
}

/** After a new release the old page asks for parts that are gone. A missing style is told by the loader, not by the browser. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof Error && /^Unable to preload|(?:import|load)\w* .*module|fetch/i.test(error.message)
