import { useWords } from '#wording/words.ts'

/** Instead of a part of the page that did not arrive. */
export function PartMissing() {
  return <p role="alert">{useWords('shell').room.part}</p>
}
