import './session.css'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Parting } from './Parting.tsx'
import { Prompts } from './Prompts.tsx'
import { SuggestSomething } from './SuggestSomething.tsx'

/** At the end of the page, while a counselor sits beside the founder: what may be asked aloud, and a way to suggest. */
export default function SessionEnd({ at }: { readonly at: StepAddress }) {
  const { label } = useWords('session').side
  return (
    <section className="line-folds session-end" aria-label={label}>
      <Parting />
      <Prompts at={at} />
      <SuggestSomething at={at} />
    </section>
  )
}
