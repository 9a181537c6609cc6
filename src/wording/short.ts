/** Longer than any name. What is pasted into a name's field beyond it stands in full in that field, and nowhere else. */
const mostOfName = 120

/** Whether anything of a name can be seen: blanks and marks without width are pasted too, and a heading of nothing else names nothing. */
export const isSeen = (name: string | undefined): name is string =>
  name !== undefined && /[^\p{Z}\p{Cc}\p{Cf}]/u.test(name)

/**
 * A name as headings, rows, buttons and messages show it: on one line, and cut where it would bury the page under itself.
 * Never cuts a character in two, nor the marks and joiners that belong to it.
 */
export function short(name: string, most = mostOfName): string {
  const line = name
    .slice(0, most * 4)
    .trim()
    .replaceAll(/\s+/g, ' ')
  const characters = Array.from(line)
  if (characters.length <= most && name.length <= most * 4) return line
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/[\p{M}\p{Emoji_Modifier}\u200d]+$/u, '')
    .trimEnd()}…`
}
