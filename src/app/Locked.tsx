import { useSelector } from '@xstate/react'
import { useEffect } from 'react'
import LockedForm from '#features/safety/LockedForm.tsx'
import { waitFor } from 'xstate'
import type { PlanActor } from '#machine/planLibrary.ts'
import { useActors } from './actorsContext.ts'
import { uncover } from './quickExit/quickExit.ts'
import { useClosing } from './useClosing.ts'
import { useHiding } from './useHiding.ts'

/**
 * What is shown instead of everything until the passphrase is given. A page that was open is loaded anew, which drops key
 * and plans from memory for sure, but not before every home that answers has what was typed: until then it is only covered.
 */
export default function Locked() {
  const { planLibrary, gate } = useActors()
  const planActor = useSelector(planLibrary, ({ context }) => context.planActor)
  // After leaving in a hurry all was covered: the form says nothing either.
  useEffect(uncover, [])
  useEffect(() => {
    if (!gate.hasKey() && planLibrary.getSnapshot().matches('locked')) return
    const gone = new AbortController()
    const forget = async () => {
      if (planActor)
        await waitFor(
          planActor,
          (state) => !state.hasTag('unsaved') && !state.hasTag('onlyHere') && !state.hasTag('keepsNothing'),
          { timeout: Infinity, signal: gone.signal },
        )
      if (!gone.signal.aborted && comesBack()) location.reload()
    }
    void forget().catch(() => {})
    return () => gone.abort()
  }, [planActor, gate, planLibrary])
  return (
    <>
      {planActor && <Kept planActor={planActor} />}
      <LockedForm />
    </>
  )
}

/** What the frame of the plan does while it is shown: the only copy of something may be behind the cover. */
function Kept({ planActor }: { readonly planActor: PlanActor }) {
  useHiding(planActor)
  useClosing(planActor)
  return null
}

/** Without a network, and with no worker to answer instead, a page that is loaded anew would be gone until there is one. */
const comesBack = () =>
  navigator.onLine || location.protocol === 'file:' || navigator.serviceWorker?.controller !== null
