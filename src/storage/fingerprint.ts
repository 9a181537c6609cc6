/**
 * A short print of a text, to tell whether it is still the one that something was made of. Not against anybody who means
 * harm: against two texts of one revision. Reading every character is far cheaper than parsing.
 */
export function printOf(text: string): string {
  let print = 0x811c9dc5
  // FNV-1a, 32 bits.
  for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193)
  return `${text.length}.${(print >>> 0).toString(36)}`
}
