import { useState, type ReactNode } from 'react'
import { Fold } from './Fold.tsx'
import { atOnce } from './usePieces.ts'

interface Props {
  readonly summary: ReactNode
  /** How many rows it holds. */
  readonly rows: number
  readonly children: () => ReactNode
}

/** A fold that may hold a long list: that one is drawn when it is opened. A short one is always there for the browser's search. */
export function LongFold({ summary, rows, children }: Props) {
  const [wasOpened, setWasOpened] = useState(rows <= atOnce)
  return (
    <Fold summary={summary} onToggle={() => setWasOpened(true)}>
      {(wasOpened || rows <= atOnce) && children()}
    </Fold>
  )
}
