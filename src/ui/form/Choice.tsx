import { useId, type ReactNode } from 'react'
import { cx } from '../cx.ts'
import { shown } from './described.ts'
import { Pick, type PickProps } from './Pick.tsx'

type Props = Omit<PickProps, 'children'> & {
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** One answer to pick. The whole row is the label, yet only the words are its
    name; the hint describes it. */
export function Choice({ label, hint, className, ...input }: Props) {
  const own = useId()
  const wordsId = `${own}-words`
  const hintId = `${own}-hint`
  return (
    <label className={cx('choice', className)}>
      <Pick {...input} aria-labelledby={wordsId} aria-describedby={shown(hint) ? hintId : undefined} />
      <span className="choice-words" id={wordsId}>
        {label}
      </span>
      {shown(hint) && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  )
}
