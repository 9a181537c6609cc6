import { vars } from '#ui/vars.ts'

export interface Part {
  readonly look: 'give' | 'get' | 'run' | 'others' | 'left'
  readonly size: number
  /** Short: it stands inside. */
  readonly label: string
}

/** A bar split as its numbers are. It is drawn only: the same stands beside it in words. */
export function SplitBar({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div className="exp-split" aria-hidden="true">
      {parts
        .filter((part) => part.size > 0)
        .map((part) => (
          <span key={part.look} className={part.look} style={vars({ p: part.size })}>
            <b>{part.label}</b>
          </span>
        ))}
    </div>
  )
}

/** What the looks mean. */
export function SplitKey({ of }: { readonly of: readonly { readonly look: Part['look']; readonly label: string }[] }) {
  return (
    <p className="exp-key" aria-hidden="true">
      {of.map(({ look, label }) => (
        <span key={look}>
          <i className={look} />
          {label}
        </span>
      ))}
    </p>
  )
}
