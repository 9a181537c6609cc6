import { useId } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { RoleCard } from './RoleCard.tsx'
import { Since } from './Since.tsx'
import { Topic } from './Topic.tsx'
import { topicPage } from './topicPage.ts'
import { useStepName } from './useStepName.ts'
import type { Running } from './useRunning.ts'

/** The first minutes of a session: what happened since, and the one topic that the founder picks. */
export function Opening({ entry, session, failed, keep, keepEntry }: Running & { readonly session: Session }) {
  const words = useWords('session').opening
  const { title, side } = useWords('session')
  const planId = usePlanId()
  const id = useId()
  const stepName = useStepName()
  const heading = usePage(words.heading, title)
  const at = topicPage(session)
  return (
    <div className="page step">
      <PageHead headingRef={heading} title={words.heading} />
      <div className="body session-start">
        <Since entry={entry} />
        <Topic session={session} keep={keep} />
        <Field id={`${id}-asked`} label={words.asked.label} hint={words.asked.hint}>
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              rows={2}
              autoComplete="off"
              value={entry.asked}
              onChange={({ target: { value } }) => keepEntry((kept) => ({ ...kept, asked: value }))}
            />
          )}
        </Field>
        {failed && (
          <Notice tone="stop" role="alert" title={side.failed.title}>
            <p>{side.failed.text}</p>
          </Notice>
        )}
        <p>
          <Link className={buttonClass('primary')} to={at ? paths.step(planId, at) : paths.overview(planId)}>
            {at ? words.go(stepName(at)) : words.overview}
            <Icon name="chevronRight" />
          </Link>
        </p>
        <RoleCard entry={entry} change={keepEntry} isFirst={false} />
      </div>
    </div>
  )
}
