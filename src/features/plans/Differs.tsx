import type { Checked } from '#ports/files.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** A file that is not as it was saved may be read, and is never silently trusted. */
export function Differs({ checked }: { readonly checked: Checked }) {
  const { differs } = useWords('plans').open
  if (checked !== 'differs') return null
  return (
    <Notice tone="care" title={differs.title}>
      <p>{differs.text}</p>
    </Notice>
  )
}
