import { Link } from '#pages/Link.tsx'
import { namingAtFirst, noticeFacts } from '#domain/documents/notice.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** The beginning of the "help start it" notice, in the same words as the paper itself. */
export function NoticePreview() {
  const words = useWords('first').result.notice
  const { paper } = useWords('documents').notice
  const now = useCurrent()
  const planId = usePlanId()
  const facts = noticeFacts(now, namingAtFirst(now))
  return (
    <section className="section" aria-labelledby="notice-heading">
      <h2 id="notice-heading">{words.heading}</h2>
      <p>{words.text}</p>
      {isHidden(now) && (
        <Notice tone="care">
          <p>{words.hidden}</p>
        </Notice>
      )}
      <blockquote className="sheet first-paper">
        <b>{paper.heading}</b>
        <p>{paper.about}</p>
        <b dir="auto">{facts.problem ?? paper.blank}</b>
        <p>{paper.ask(facts)}</p>
      </blockquote>
      <p>
        <Link className={buttonClass()} to={paths.notice(planId)} state="first">
          <Icon name="file" />
          {words.open}
        </Link>
      </p>
      <From about={words.heading} of={words.sources} />
    </section>
  )
}
