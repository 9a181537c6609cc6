import type { Finding } from '#domain/stages/placeComparison.ts'
import { cx } from '#ui/cx.ts'
import { useWords } from '#wording/words.ts'

/** A disc: full for yes, half for partly, empty for no, dotted for what is still to ask. */
export function FindingDot({ finding }: { readonly finding: Finding }) {
  return (
    <svg className={cx('finding-dot', finding)} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="7.5" />
      {finding === 'partly' && <path d="M12 4.5a7.5 7.5 0 000 15z" />}
    </svg>
  )
}

/** Yes, Partly, No, or Ask: a word with its disc. */
export function FindingMark({ finding }: { readonly finding: Finding }) {
  const words = useWords('place')
  return (
    <span className="finding-mark">
      <FindingDot finding={finding} />
      <span>{finding === 'unknown' ? words.ask : words.findings[finding]}</span>
    </span>
  )
}
