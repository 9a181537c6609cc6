import { Suspense } from 'react'
import { isDate } from '#domain/dates.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { NextLine } from './lazyNextLine.ts'
import { PlanDone } from './PlanDone.tsx'
import type { PlanHere } from './planHere.ts'

/** The way back into the one plan of this device. */
export function PlanBack({ plan: { planId, name, at, looks = [], next, savedOn } }: { readonly plan: PlanHere }) {
  const words = useWords('welcome').back
  const formats = useFormats()
  const shown = name.trim()
  return (
    <>
      <Suspense fallback={<PlanDone looks={looks} />}>
        {next === undefined ? <PlanDone looks={looks} /> : <NextLine next={next} looks={looks} />}
      </Suspense>
      <div className="welcome-act">
        <Link className={buttonClass('primary')} to={at ?? paths.overview(planId)}>
          {shown === '' ? words.openUnnamed : words.open(shown)}
          <Icon name="chevronRight" />
        </Link>
        {savedOn !== undefined && isDate(savedOn) && (
          <p className="soft small">{words.saved(formats.longDate(savedOn))}</p>
        )}
      </div>
    </>
  )
}
