import { useWords } from '#asking/words.ts'

/** Where nothing more could be loaded. */
export function ErasedTitle() {
  return (
    <main className="room">
      <h1>{useWords('shell').room.erased.title}</h1>
    </main>
  )
}
