import { useWords } from '#asking/words.ts'

/** Instead of a part of the frame that did not arrive. */
export function PartMissing() {
  return <p role="alert">{useWords('shell').room.part}</p>
}
