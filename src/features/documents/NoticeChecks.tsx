import { Link } from '#pages/Link.tsx'
import { isDate } from '#domain/dates.ts'
import type { NoticeFacts, NoticeGap } from '#domain/documents/notice.ts'
import { founderId } from '#domain/plan/plan.ts'
import { usePlanId, useToday } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import './missing.css'

/** What to know before the notice goes out: whether it may hang in public, whose number is on it, what is missing. */
export function NoticeChecks({ facts }: { readonly facts: NoticeFacts }) {
  const { notice: words, missing } = useWords('documents')
  const formats = useFormats()
  const planId = usePlanId()
  const today = useToday()
  const gaps = facts.gaps.filter((gap) => gap !== 'contact')
  return (
    <>
      {facts.hidden && (
        <Notice tone="care" title={words.hidden.title} heading={2}>
          <p>{words.hidden.text}</p>
        </Notice>
      )}
      {facts.contact === undefined && (
        <Notice tone="care" title={words.noContact.title} heading={2}>
          <p>{words.noContact.text}</p>
          <p>
            <Link to={paths.step(planId, 'connections/contact')}>{words.noContact.link}</Link>
          </p>
        </Notice>
      )}
      {facts.replyBy !== undefined && isDate(facts.replyBy) && facts.replyBy < today && (
        <Notice>
          <p>
            {words.past(formats.date(facts.replyBy))}{' '}
            <Link to={paths.step(planId, 'coreGroup/notice')}>{words.setDay}</Link>
          </p>
        </Notice>
      )}
      {gaps.length > 0 && (
        <Notice title={missing.title(gaps.length, facts.contact === undefined)} heading={2}>
          <p>{missing.text}</p>
          <ul className="bare">
            {gaps.map((gap) => (
              <li key={gap}>
                <Link className="notice-gap" to={placeOf(planId, gap)}>
                  {words.gaps[gap]}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

/** Where a gap is answered. */
function placeOf(planId: string, gap: NoticeGap): string {
  if (gap === 'name') return paths.item(planId, 'coreGroup/people', founderId)
  return paths.step(
    planId,
    (
      {
        problem: 'about/concern',
        area: 'about/where',
        contact: 'connections/contact',
        replyBy: 'coreGroup/notice',
      } as const
    )[gap],
  )
}
