import { Suspense, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { StepForm } from '#forms/StepForm.tsx'
import type { SectionId } from '#domain/plan/sections.ts'
import { stageIds, stageNumber, type StepAddress } from '#domain/stages/sections.ts'
import { lookOf } from '#plan/look.ts'
import { useCurrent, usePlanId, useResetKey, useStandings } from '#plan/planActor.ts'
import { useSlots } from '#plan/slots.ts'
import { useAround } from '#plan/useAround.ts'
import { paths } from '#routes/paths.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { cx } from '#ui/cx.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useWords } from '#wording/words.ts'
import type { PageWords } from '#words/types.ts'
import { BackLink } from './BackLink.tsx'
import { ContinueButton } from './ContinueButton.tsx'
import { GoOn, HowFar, nextLines } from './lazyFoot.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { WayBackLine, WayBackName } from './lazyWayBack.ts'
import { usePage } from './usePage.ts'
import { comingBack, useWayBack } from './wayBack.ts'

interface Props {
  readonly at: StepAddress
  readonly words: PageWords
  /** What the page has found, in place of its heading: its name in the history stays what it is. */
  readonly finding?: string | undefined
  /** Pictures and tables take the whole width. */
  readonly tool?: boolean
  /** What helps whoever does not know what to write. */
  readonly unsure?: ReactNode
  readonly children: ReactNode
}

/** One page of a section: the way back, heading, what is asked or shown, doubt and reasons once, how far the stage is, Continue. */
export function StepPage({ at, words, finding, tool = false, unsure, children }: Props) {
  const [section, step] = parts(at)
  const shell = useWords('shell')
  const standings = useStandings()
  const resetKey = useResetKey()
  const planId = usePlanId()
  const now = useCurrent()
  const navigate = useNavigate()
  const place = useAround(section, step)
  const stage = stageIds.find((id) => id === section)
  const names = shell.sections[section]
  const heading = usePage(words.heading, names.title)
  const { Top, End } = useSlots()
  const isLast = stage !== undefined && place.page === place.pages
  // A page that nobody needs was come to from the stage's own page, and leads back there.
  const up = stage ? paths.stage(planId, stage) : paths.overview(planId)
  // Whoever came from a document or a list to answer something lands there again.
  const way = useWayBack()
  const goOn = () => {
    if (way) return void navigate(way.to, { state: comingBack(way) })
    const line = isLast ? nextLines.now()?.(now, stage) : undefined
    const next = place.next ?? line?.to
    void navigate(next ? paths.step(planId, next) : isLast && nextLines.now() ? paths.overview(planId) : up)
  }

  return (
    <div className={cx('page step', stage && `c${stageNumber(stage)}`, tool && 'wide')}>
      {stage && !tool && (
        <div className="mark">
          <Seat n={stageNumber(stage)} standing={standings ? lookOf(standings[stage].standing) : 'empty'} />
        </div>
      )}
      <PageHead
        headingRef={heading}
        title={finding ?? words.heading}
        lead={words.lead}
        back={
          way ? (
            <Suspense>
              <WayBackLine way={way} />
            </Suspense>
          ) : (
            <BackLink to={up}>{stage ? names.title : shell.pages.overview}</BackLink>
          )
        }
      />
      <div className="body">
        {Top && (
          <Suspense>
            <Top at={at} />
          </Suspense>
        )}
        <StepForm
          key={resetKey}
          goOn={goOn}
          note={words.note}
          unsure={unsure}
          footer={
            <>
              {End && (
                <Suspense>
                  <End at={at} />
                </Suspense>
              )}
              {!stage && place.page === place.pages && <MoreSteps section={section} />}
              <nav className="go-on" aria-label={shell.stepsNav}>
                {stage ? (
                  // As high as what comes: it must not move what somebody is about to press.
                  <Suspense fallback={<span className="how-far">{names.title}</span>}>
                    <HowFar stage={stage} />
                  </Suspense>
                ) : (
                  <span className="how-far">
                    {place.page === undefined ? names.title : shell.pageOf(place.page, place.pages)}
                  </span>
                )}
                {/* The button stays, and only its name comes later: one that went would take focus, or a press half done, with it. */}
                <ContinueButton>
                  {way ? <WayBackName to={way.to} /> : isLast ? <GoOn after={stage} /> : undefined}
                </ContinueButton>
              </nav>
            </>
          }
        >
          {children}
        </StepForm>
      </div>
    </div>
  )
}

/** `coreGroup/people` in its two parts. */
function parts(at: StepAddress): readonly [SectionId, string]
function parts(at: string): readonly string[] {
  return at.split('/')
}
