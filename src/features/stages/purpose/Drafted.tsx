import { useWords } from '#wording/words.ts'

/** Whatever is decided before there are members is a draft: only those who return can bind themselves. */
export function Drafted() {
  const { draft } = useWords('purpose')
  return <p className="soft small">{draft.text}</p>
}
