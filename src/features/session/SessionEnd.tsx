import './session.css'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Panel } from './Panel.tsx'

/** At the end of the page, while a counselor sits beside the founder. */
export default function SessionEnd({ at }: { readonly at: StepAddress }) {
  const { label } = useWords('session').side
  return (
    <section className="session-side" aria-label={label}>
      <Panel at={at} unfolded={false} />
    </section>
  )
}
