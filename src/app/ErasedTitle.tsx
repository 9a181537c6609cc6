import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'

/** Where nothing more could be loaded. */
export function ErasedTitle() {
  const heading = usePage()
  return (
    <main className="room">
      <h1 ref={heading} tabIndex={-1}>
        {useWords('shell').room.erased.title}
      </h1>
    </main>
  )
}
