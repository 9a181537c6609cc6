import { useLayoutEffect, useRef, useState, useTransition, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { PlanActorContext, RestingPlanContext } from './planActor.ts'

interface Props {
  readonly planActor: PlanActor
  /** How long nobody types before everything that follows from the plan is drawn again. With 0 every key is followed. */
  readonly pauseMs?: number
  readonly children: ReactNode
}

/** A plan that is open, for everything below it: what acts on it, and what it says. */
export function OpenPlan({ planActor, pauseMs = 250, children }: Props) {
  return (
    <PlanActorContext value={planActor}>
      <RestingPlanContext value={useRestingPlan(planActor, pauseMs)}>{children}</RestingPlanContext>
    </PlanActorContext>
  )
}

/**
 * The plan as it rests: at once where it was committed, otherwise a moment after the last key, when nobody waits for it.
 * Only the field under the fingers follows every key. Whoever presses something, sends a form or prints acts on all that was
 * typed: what rests behind it catches up first.
 */
function useRestingPlan(planActor: PlanActor, pauseMs: number): Plan {
  const [plan, setPlan] = useState(() => planOf(planActor))
  // From pressing to letting go nothing moves: what is being drawn in the background then stops, and begins anew after it.
  const [held, setHeld] = useState<Plan>()
  const [isDrawing, startTransition] = useTransition()
  const drawn = held ?? plan
  const shown = useRef(drawn)
  const isPending = useRef(false)
  useLayoutEffect(() => {
    shown.current = drawn
    isPending.current = isDrawing
  }, [drawn, isDrawing])

  useLayoutEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    let awaited: Plan | undefined
    // Leaving a field by a press commits it between pressing and letting go: a line that appears then would move the button from under the finger.
    let isPressed = false

    const show = () => {
      clearTimeout(pause)
      awaited = undefined
      setPlan(planOf(planActor))
    }
    const follow = () => {
      const now = planOf(planActor)
      if (now === shown.current && awaited === undefined) return
      if (pauseMs === 0 || (isCommitted(planActor) && !isPressed)) show()
      else if (now !== awaited) {
        awaited = now
        clearTimeout(pause)
        pause = setTimeout(() => {
          if (isPressed) awaited = undefined
          else startTransition(show)
        }, pauseMs)
      }
    }
    const catchUp = ({ target }: Event) => {
      // The browser has ticked it already: drawn now, it would be put back, and the choice with it.
      if (target instanceof HTMLInputElement && isTicked.has(target.type)) return
      if (planOf(planActor) !== shown.current)
        flushSync(() => {
          setHeld(undefined)
          show()
        })
    }
    const press = () => {
      isPressed = true
      if (isPending.current) flushSync(() => setHeld(shown.current))
    }
    // The click, and what it does, comes right after.
    const release = () => {
      isPressed = false
      setTimeout(() => {
        setHeld(undefined)
        follow()
      })
    }

    follow()
    const following = planActor.subscribe(follow)
    addEventListener('click', catchUp, true)
    addEventListener('submit', catchUp, true)
    addEventListener('beforeprint', catchUp)
    addEventListener('pointerdown', press, true)
    addEventListener('pointerup', release, true)
    addEventListener('pointercancel', release, true)
    return () => {
      following.unsubscribe()
      clearTimeout(pause)
      removeEventListener('click', catchUp, true)
      removeEventListener('submit', catchUp, true)
      removeEventListener('beforeprint', catchUp)
      removeEventListener('pointerdown', press, true)
      removeEventListener('pointerup', release, true)
      removeEventListener('pointercancel', release, true)
    }
  }, [planActor, pauseMs])
  return drawn
}

const isTicked: ReadonlySet<string> = new Set(['radio', 'checkbox'])

const planOf = (planActor: PlanActor): Plan => planActor.getSnapshot().context.plan

function isCommitted(planActor: PlanActor): boolean {
  const { plan, committed } = planActor.getSnapshot().context
  return plan === committed
}
