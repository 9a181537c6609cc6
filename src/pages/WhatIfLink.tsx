import type { WhatIfId } from '#domain/whatIf/cases.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from './Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** Where it hurts: the way to what others did about it. */
export function WhatIfLink({ of }: { readonly of: WhatIfId }) {
  const { whatIf } = useWords('asking')
  const planId = usePlanId()
  return (
    <p>
      <Link className={buttonClass('quiet')} to={paths.whatIf(planId, of)}>
        {whatIf[of]}
        <Icon name="chevronRight" />
      </Link>
    </p>
  )
}
