import { use } from 'react'
import { usePlanId, useReadOnly } from '#plan/planActor.ts'
import { LeavingFrom } from '#pages/leavingContext.ts'
import { Link } from '#pages/Link.tsx'
import { leaving } from '#pages/wayBack.ts'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Words } from './Words.tsx'
import './passage.css'

/** Below an answer that is printed as it was typed: the way to the page that asks for it. Not printed. */
export function ChangeAnswer({ at, text }: { readonly at: StepAddress; readonly text: string }) {
  const { change } = useWords('papers')
  const planId = usePlanId()
  const from = use(LeavingFrom)
  if (useReadOnly()) return null
  return (
    <div className="passage-tools no-print">
      <Link className={buttonClass('quiet', true)} to={paths.step(planId, at)} {...(from && { state: leaving(from) })}>
        <Icon name="pencil" />
        {change}
        <span className="visually-hidden">
          : <Words text={short(text, 60)} />
        </span>
      </Link>
    </div>
  )
}
