import { useSelector } from '@xstate/react'
import { Suspense } from 'react'
import { usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { AutosaveTrouble } from './lazyParts.ts'

/** At the top of every page: nothing as long as the plan is safe here and can be written. */
export function AutosaveNotice() {
  const planActor = usePlanActor()
  const troubled = useSelector(
    planActor,
    (state) =>
      state.hasTag('failing') ||
      state.hasTag('keepsNothing') ||
      state.hasTag('vanished') ||
      state.context.savedIn === 'page' ||
      state.context.mayBeBehind ||
      state.matches({ autosave: 'overtaken' }) ||
      state.matches({ autosave: { reading: 'along' } }) ||
      state.context.collisions.length > 0,
  )
  if (!troubled) return null
  return (
    <ErrorBoundary resetKey="" renderFallback={() => <InShort />}>
      <Suspense>
        <AutosaveTrouble />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Without a network, or after a new release, the rest may be missing just when it is needed. */
function InShort() {
  const words = useWords('shell').room.keeping
  return (
    <p role="alert">
      <b>{words.title}</b> {words.text}
    </p>
  )
}
