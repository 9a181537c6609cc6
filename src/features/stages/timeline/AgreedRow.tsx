import { addWeeks } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { isWithUs } from '#domain/stages/holders.ts'
import { haveAgreed, ownersToAgree } from '#domain/timeline/agreed.ts'
import { agreedLead } from '#domain/timeline/figures.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { AgreedAsk } from './AgreedAsk.tsx'
import { OwnerTasks } from './OwnerTasks.tsx'

/** Who said yes to their tasks, behind one row; in it what each would do, to be shown or sent. */
export function AgreedRow({ line }: { readonly line: Timeline }) {
  const { agree: words } = useWords('timeline')
  const formats = useFormats()
  const now = useCurrent()
  const owners = ownersToAgree(line).filter((person) => isWithUs(now, person))
  if (owners.length === 0) return null
  const agreed = said(now.sections.timeline.ownersAgreed) ?? []
  const count = owners.filter((person) => agreed.includes(person)).length
  return (
    <ul className="answer-rows bare no-print">
      <AnswerRow
        title={words.row}
        says={words.of(count, owners.length)}
        done={haveAgreed(now, line)}
        // The tasks themselves are the page.
        open={false}
      >
        <AgreedAsk line={line} />
        <section className="section" aria-labelledby="tl-agree">
          <h2 id="tl-agree">{words.heading}</h2>
          <p className="soft">
            {line.anchors.isDraft
              ? words.draft
              : words.until(formats.longDate(addWeeks(line.anchors.first, agreedLead)))}
          </p>
          <OwnerTasks line={line} />
        </section>
      </AnswerRow>
    </ul>
  )
}
