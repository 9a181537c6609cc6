import type { CardNext } from '#domain/plan/card.ts'
import type { Look } from '#ui/look.ts'
import { useWords } from '#wording/words.ts'
import { PlanDone } from './PlanDone.tsx'

interface Props {
  readonly looks: readonly Look[]
  readonly next: CardNext
}

/** The one next thing by the name that the overview gives it. */
export default function NextLine({ next, looks }: Props) {
  const { back } = useWords('welcome')
  const title = useTitle(next)
  return title === undefined ? <PlanDone looks={looks} /> : <p className="lead">{back.next(title)}</p>
}

function useTitle({ what, id = '' }: CardNext): string | undefined {
  const words = useWords('overview').next
  const { titles } = useWords('tasks')
  const { sections } = useWords('shell')
  if (what === 'leg') return of(words.legs, id)?.title
  if (what === 'task') return of(titles, id)
  if (what !== 'stage') return words[what].title
  const stage = of(sections, id)
  return stage && words.stage.title(stage.title)
}

/** A card was kept on this device, perhaps by another version: it may name what there is no longer. */
const of = <T,>(words: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined
