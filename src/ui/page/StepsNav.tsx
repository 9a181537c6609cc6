import type { ReactNode } from 'react'

type Props = {
  /** Names the landmark: "Back and continue". */
  readonly label: string
  readonly next?: ReactNode
  readonly back?: ReactNode
}

/** Back and continue. Continue is first in the source: after the last field
    it is the next thing, and on a phone it stands above. */
export function StepsNav({ label, next, back }: Props) {
  return (
    <nav className="steps" aria-label={label}>
      {next ?? <span />}
      {back}
    </nav>
  )
}
