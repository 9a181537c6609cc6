/**
 * The parts of an address between its slashes: `/plan1/about/concern` gives `plan1`, `about`, `concern`. Two slashes in a
 * row, or one at the end, count for nothing. Never throws: what cannot be decoded stays as it was typed.
 */
export const partsOf = (pathname: string): readonly string[] =>
  pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
