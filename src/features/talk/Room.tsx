import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { isHidden } from '#domain/stages/setting.ts'
import type { Talk } from '#domain/stages/talks.ts'
import { useResetKey, useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { usePage } from '#pages/usePage.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { After } from './After.tsx'
import { Before } from './Before.tsx'
import { During } from './During.tsx'
import { Ways } from './Ways.tsx'
import { useRunningTalk } from './useRunningTalk.ts'

/** One quiet page for the middle of the table: before, while and after they talk. */
export function Room({ talk }: { readonly talk: Talk }) {
  const words = useWords('talk')
  const formats = useFormats()
  const planId = usePlanId()
  const navigate = useNavigate()
  const resetKey = useResetKey()
  const title = useTalkTitle()(talk)
  const running = useRunningTalk(talk)
  const { phase, start } = running
  // A title stays in the history of the browser: where a group must stay hidden it tells nothing of it.
  const heading = usePage(...(isHidden(useCurrent()) ? [] : [title]), words.page)
  useFocusOn(phase)
  const back = paths.item(planId, 'purpose/talks', talk.id)
  const day = talk.date === undefined ? (talk.written?.date ?? words.noDate) : formats.dayAndDate(talk.date)
  const goOn = { before: start, during: () => {}, after: () => void navigate(back) }[phase]
  return (
    <div className={cx('page talk c3', phase !== 'during' && 'step')}>
      <PageHead
        headingRef={heading}
        back={<BackLink to={back}>{words.back}</BackLink>}
        title={title}
        lead={
          <>
            {day}
            {talk.where?.trim() && (
              <>
                {' · '}
                <bdi translate="no">{talk.where}</bdi>
              </>
            )}
          </>
        }
      />
      <div className="body">
        <StepForm key={`${resetKey} ${phase}`} goOn={goOn} footer={<Ways running={running} />}>
          {phase === 'before' && <Before talk={talk} other={running.other} />}
          {phase === 'during' && running.clock && <During talk={talk} clock={running.clock} failed={running.failed} />}
          {phase === 'after' && <After talk={talk} clock={running.clock} resume={running.resume} />}
        </StepForm>
      </div>
    </div>
  )
}

/** The button that was pressed goes with its part of the page: focus goes to the heading of the next part. */
function useFocusOn(phase: string) {
  const shown = useRef(phase)
  useEffect(() => {
    if (shown.current === phase) return
    shown.current = phase
    document.getElementById('talk-now')?.focus()
  }, [phase])
}
