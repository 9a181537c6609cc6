import { useWords } from '#wording/words.ts'
import type { Look } from '#ui/look.ts'

/** How far a plan is, where nothing better can be said of it. */
export function PlanDone({ looks }: { readonly looks: readonly Look[] }) {
  const words = useWords('welcome').back
  return <p className="lead">{words.done(looks.filter((look) => look === 'done').length)}</p>
}
