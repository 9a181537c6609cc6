import { useLocation } from 'react-router'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { useCameBack } from './wayBack.ts'

interface Back {
  readonly label: string
  readonly to: string
}

/** The state of a link from the end of the first ten minutes. */
export const fromFirst = 'first'

/** The way up from a paper: to the end of the first ten minutes for whoever came from there, else as given. */
export function useBackTo(usual: Back): Back {
  const { pages } = useWords('shell')
  const planId = usePlanId()
  return useIsFromFirst() ? { label: pages.first, to: paths.first(planId, 'result') } : usual
}

/** Also of whoever left the paper for a question meanwhile, and is back. */
export function useIsFromFirst(): boolean {
  const isBack = useCameBack()?.first === true
  return useLocation().state === fromFirst || isBack
}
