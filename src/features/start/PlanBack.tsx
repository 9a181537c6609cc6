import { isDate } from '#domain/dates.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import type { PlanHere } from './planHere.ts'

/** The way back into the one plan of this device. */
export function PlanBack({ plan: { planId, name, at, looks = [], savedOn } }: { readonly plan: PlanHere }) {
  const words = useWords('welcome').back
  const formats = useFormats()
  const shown = name.trim()
  return (
    <>
      <p className="lead">{words.done(looks.filter((look) => look === 'done').length)}</p>
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
