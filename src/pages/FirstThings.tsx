import { isHidden } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/** On short notice: what comes first, and what can wait. Said wherever the notice is called short. */
export function FirstThings() {
  const { first, wait, hiddenWait } = useWords('asking').shortNotice
  return (
    <>
      {first} {isHidden(useCurrent()) ? hiddenWait : wait}
    </>
  )
}
