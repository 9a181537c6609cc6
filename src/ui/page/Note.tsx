import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'
import { useMedia } from '../useMedia.ts'

type Props = {
  readonly title: string
  /** 1–6: whose colour the edge has. */
  readonly stage?: number | undefined
  /** On tool pages the note is a fold at every width. */
  readonly tool?: boolean
  /** Where the claim comes from. */
  readonly source?: ReactNode
  readonly children: ReactNode
}

/** The margin note. Beside the body it is simply there; where it would push
    the body down it is a closed fold. Two forms, because a fold that may not
    be closed would still be a stop for the keyboard. */
export function Note({ title, stage, tool = false, source, children }: Props) {
  const wide = useMedia('(width > 74rem)')
  const inside = (
    <div className="why-in">
      {children}
      {source !== undefined && <div className="source">{source}</div>}
    </div>
  )
  return (
    <aside className={cx('margin', stage !== undefined && `c${stage}`, tool && 'tool')} aria-label={title}>
      {wide && !tool ? (
        <div className="why">
          <h2 className="why-title">{title}</h2>
          {inside}
        </div>
      ) : (
        <details className="why">
          <summary>
            {title}
            <Icon name="chevronDown" />
          </summary>
          {inside}
        </details>
      )}
    </aside>
  )
}
