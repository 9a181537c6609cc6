import { VisuallyHidden } from '../page/VisuallyHidden.tsx'

type Props = {
  readonly value: number
  readonly max: number
  /** The same in words, "12 of 31 done", unless they stand beside it anyway. */
  readonly label?: string | undefined
}

/** A bar filled as far as the words say; only the words are read out. */
export function Meter({ value, max, label }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className="meter">
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
      <i style={{ inlineSize: `${share * 100}%` }} />
    </div>
  )
}
