/** Words shorter than this fit any line that is worth having. */
const shortest = 20

/**
 * A text in the pieces that a line may end after: the whole of it, but behind the @ and the dots of an address. Torn
 * anywhere else it would be copied wrong by whoever types it from a strip. Joined, they are the text.
 */
export const chunksOf = (text: string): readonly string[] =>
  text
    .split(/(\s+)/u)
    .flatMap((word) => (word.length >= shortest && /[@/]/u.test(word) ? word.split(/(?<=[@./])(?=[^@./])/u) : [word]))
