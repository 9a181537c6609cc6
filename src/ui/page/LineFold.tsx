import { useState, type ReactNode } from 'react'
import { Icon } from '../Icon.tsx'

interface Props {
  readonly summary: ReactNode
  /** Drawn once it is opened: most people never do. */
  readonly children: () => ReactNode
}

/** More, for those who want it, behind one quiet line. */
export function LineFold({ summary, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className="line-fold" onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevronDown" />
      </summary>
      {wasOpened && <div className="line-fold-in">{children()}</div>}
    </details>
  )
}
