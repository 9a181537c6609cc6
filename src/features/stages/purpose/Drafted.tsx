import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import './purpose.css'

/** Whatever is decided before there are members is a draft: only those who return can bind themselves. */
export function Drafted() {
  const { draft } = useWords('purpose')
  return (
    <div className="pf-draft">
      <p>
        <Tag icon="pencil">{draft.tag}</Tag> {draft.text}
      </p>
      <Sources of={draft.sources} />
    </div>
  )
}
