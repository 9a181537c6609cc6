import { useLocation } from 'react-router'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'

/** The page of a task, by its key. Whose tasks are shown stays chosen on the way there and back. */
export function useTaskLink(): (key: string) => { readonly pathname: string; readonly search: string } {
  const planId = usePlanId()
  const { search } = useLocation()
  return (key) => ({ pathname: paths.item(planId, 'timeline/line', encodeURIComponent(key)), search })
}
