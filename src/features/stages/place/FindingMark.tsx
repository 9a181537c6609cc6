import type { Finding } from '#domain/stages/placeComparison.ts'
import { Status, type StatusTone } from '#ui/marks/Status.tsx'
import type { IconName } from '#ui/icons.ts'
import { useWords } from '#wording/words.ts'

const looks: Readonly<Record<Finding, { readonly tone: StatusTone; readonly icon: IconName }>> = {
  yes: { tone: 'good', icon: 'check' },
  partly: { tone: 'care', icon: 'tilde' },
  no: { tone: 'stop', icon: 'cross' },
  unknown: { tone: 'none', icon: 'question' },
}

/** Yes, Partly, No, or Ask: a word with its sign. */
export function FindingMark({ finding }: { readonly finding: Finding }) {
  const words = useWords('place')
  return <Status {...looks[finding]}>{finding === 'unknown' ? words.ask : words.findings[finding]}</Status>
}
