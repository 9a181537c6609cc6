import { plain } from './plain.ts'

/** “Nobody needs it”, “none”, “n/a”, “-”: no way to get in. */
export const saysNobody = (text: string): boolean => {
  if (text.length > 100) return false
  const bare = plain(text).replace(/[.]+$/, '')
  return (
    !/\p{L}{2}/u.test(bare) ||
    /^(no|none|n\/?a|nobody|no ?-?one|not needed|not necessary|unnecessary|does not apply)$/.test(bare) ||
    /^(nobody|no ?-?one|none of us)\b.*\b(needs?|uses?|has|have|is|will)\b/.test(bare)
  )
}
