import { useId, type ComponentProps, type ReactNode } from 'react'
import { cx } from '../cx.ts'
import { shown } from './described.ts'
import { Pick } from './Pick.tsx'

type Props = Readonly<Omit<ComponentProps<'input'>, 'type' | 'children'>> & {
  readonly type: 'radio' | 'checkbox'
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
