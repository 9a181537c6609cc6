import { said } from '#domain/plan/current.ts'
import { counselorId } from '#domain/plan/plan.ts'
import type { Talk } from '#domain/stages/talks.ts'
import { useCurrent } from '#plan/planActor.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Tag } from '#ui/marks/Tag.tsx'

/** Marks a talk that the counselor facilitates, by name where the plan has it. Nothing where one of the group does. */
export function ByCounselor({ of, explained }: { readonly of: Talk; readonly explained?: boolean }) {
  const words = useWords('talk').counselor
  const { counselor } = useWords('asking')
  const { facts } = useWords('purpose').talks
  const name = said(useCurrent().sections.connections.helper)?.trim()
  if (of.facilitator !== counselorId) return null
  return (
    <p className="talk-by">
      <Tag kind="session" icon="hand">
        <span dir="auto">{name ? words.facilitates(short(name)) : facts.leads(counselor)}</span>
      </Tag>
      {explained && <span className="soft small">{words.text}</span>}
    </p>
  )
}
