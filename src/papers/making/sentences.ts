/** What somebody wrote, closed as a sentence, so that ours can follow it. */
export { ended as sentence } from '#words/ended.ts'
/** One space between what there is. */
export const together = (...parts: readonly (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? undefined : said.join(' ')
}
/** Somebody's words at the head of a paper: a plain small first letter becomes a capital, "mCRPC" and "iPhone" stay as they are. */
export const headline = (text: string): string => {
  const shown = text.trim()
  const [first = ''] = shown.split(/\s/u)
  return first === first.toLowerCase() ? `${shown.charAt(0).toUpperCase()}${shown.slice(1)}` : shown
}
