import { useState } from 'react'
import { refusalOf, type Refusal } from '#pages/saveProblem.ts'
import { usePlanLibrary, type ClosedPlan, type ListedPlan } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { useToast } from '#ui/over/toast.ts'
import { useSaveOriginal } from './useSaveOriginal.ts'
import { isClosed, type Plans } from './usePlans.ts'

export type PlanAction = 'rename' | 'copy' | 'file' | 'remove'
/** What did not work, and why: `gone` where the plan is no longer here. */
interface Failure {
  readonly what: PlanAction | 'putBack'
  readonly why: Refusal | 'gone'
}
export interface Removed {
  readonly planId: string
  readonly name: string
  /** Where it stood in the list. */
  readonly at: number
}

/** What can be done with the plans of the list. Nothing fails unsaid, and the list is read again after everything. */
export function usePlanActions({ plans, reload }: Plans, nameOf: (plan: ListedPlan | ClosedPlan) => string) {
  const library = usePlanLibrary()
  const words = useWords('plans').list
  const toast = useToast()
  const saveOriginal = useSaveOriginal()
  const [failure, setFailure] = useState<Failure>()
  const [removed, setRemoved] = useState<readonly Removed[]>([])

  const attempt = async (what: Failure['what'], work: () => Promise<Failure['why'] | undefined>): Promise<void> => {
    setFailure(undefined)
    const why = await work().catch(refusalOf)
    if (why !== undefined) setFailure({ what, why })
    await reload()
  }

  const putBack = ({ planId, name }: Removed) =>
    void attempt('putBack', async () => {
      if (!(await library.putBack(planId))) return 'gone'
      setRemoved((before) => before.filter((each) => each.planId !== planId))
      toast({ message: words.done.back(name) })
      return undefined
    })

  return {
    failure,
    removed,
    putBack,
    /** After everything was erased there is nothing to put back. */
    rename: (plan: ListedPlan, name: string) =>
      void attempt('rename', async () => {
        await library.rename(plan.planId, name)
        // A plan that was removed meanwhile cannot be renamed, and nothing would say so.
        if (!(await reload()).some((each) => each.planId === plan.planId)) return 'gone'
        toast({ message: name === '' ? words.done.unnamed : words.done.renamed(name) })
        return undefined
      }),
    copy: (plan: ListedPlan) =>
      void attempt('copy', async () => {
        const name = words.copyOf(nameOf(plan))
        await library.copy(plan.planId, name)
        toast({ message: words.done.copied(name) })
        return undefined
      }),
    /** The plan was gone when it was to be saved as a file. */
    notThere: () => void attempt('file', async () => 'gone'),
    original: (plan: ClosedPlan) =>
      void attempt('file', async () => {
        if (!(await saveOriginal(plan.planId))) return 'gone'
        toast({ message: words.done.saved })
        return undefined
      }),
    remove: (plan: ListedPlan | ClosedPlan) =>
      void attempt('remove', async () => {
        const gone: Removed = { planId: plan.planId, name: nameOf(plan), at: plans?.indexOf(plan) ?? 0 }
        await library.remove(plan.planId, isClosed(plan) ? undefined : plan.revision)
        setRemoved((before) => [...before.filter((each) => each.planId !== plan.planId), gone])
        return undefined
      }),
  }
}
