import { useSelector } from '@xstate/react'
import { Link } from '#pages/Link.tsx'
import { usePlanActor, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { FirstFrame } from './FirstFrame.tsx'

/** A copy to keep elsewhere, or the end for today. Says what is true of this browser: some keep nothing. */
export function Copy() {
  const words = useWords('first').copy
  const planId = usePlanId()
  const keepsNothing = useSelector(usePlanActor(), (state) => state.hasTag('keepsNothing'))
  const isFailing = useSelector(usePlanActor(), (state) => state.hasTag('failing'))
  const readOnly = useReadOnly()
  const kept = keepsNothing ? words.notKept : isFailing ? words.notSaved : readOnly ? words.readOnly : words.kept
  return (
    <FirstFrame page="copy">
      <section className="section">
        <p>{words.takeText}</p>
        <p>
          <Link className={buttonClass()} to={paths.copies(planId)}>
            <Icon name="download" />
            {words.take}
          </Link>
        </p>
      </section>
      <section className="section">
        <h2>{words.stop}</h2>
        <p>{kept}</p>
      </section>
    </FirstFrame>
  )
}
