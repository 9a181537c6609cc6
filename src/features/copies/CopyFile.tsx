import { useSelector } from '@xstate/react'
import { useState } from 'react'
import { mayForget } from '#pages/copies/sevenDays.ts'
import { TakeCopy } from '#pages/copies/TakeCopy.tsx'
import { useCopyAge } from '#pages/copies/useCopyAge.ts'
import { usePlanActor, usePlanId, useToday } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useTogether } from '#plan/closed.ts'
import { useWords } from '#wording/words.ts'
import { envelopeOf } from '#machine/autosave.ts'
import { useClock } from '#ports/clock.ts'
import { usePlanFiles } from '#ports/files.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** How the plan is kept, how old the last copy is, and a new copy. */
export function CopyFile() {
  const { file: words, safe } = useWords('plans').copies
  const planActor = usePlanActor()
  const planId = usePlanId()
  const today = useToday()
  const { lastCopyTaken } = usePlanFiles()
  const { now } = useClock()
  const together = useTogether()
  const nothing = useSelector(planActor, (state) => state.hasTag('keepsNothing'))
  const [last, setLast] = useState(() => lastCopyTaken(planId))
  const age = useCopyAge(last, today, words.last)

  return (
    <section className="copies-part">
      <h2>{words.heading}</h2>
      <p>
        <strong>{nothing ? words.kept.nothing : words.kept.device}</strong> {age}
      </p>
      {!nothing && mayForget() && (
        <Notice title={safe.sevenDays.title}>
          <p>{safe.sevenDays.text}</p>
        </Notice>
      )}
      <TakeCopy
        key={String(together)}
        together={together}
        // The plan on the page, not the one in storage: when saving fails, this file is the only copy there is.
        source={async () => ({ ...envelopeOf(planActor.getSnapshot().context), savedAt: now(), writer: 'file' })}
        taken={() => setLast(today)}
      />
      <p>
        <Link className="alone" to={paths.open}>
          {words.open}
        </Link>
      </p>
    </section>
  )
}
