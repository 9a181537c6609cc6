import type { StepAddress } from '#domain/stages/sections.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'

/** The way to another page of the founding. */
export function GoTo({ to, children }: { readonly to: StepAddress; readonly children: string }) {
  return (
    <Link className={buttonClass('plain', true)} to={paths.step(usePlanId(), to)}>
      {children}
      <Icon name="chevronRight" />
    </Link>
  )
}
