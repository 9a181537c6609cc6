import { Suspense, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Link } from './Link.tsx'
import type { SectionId } from '#domain/plan/sections.ts'
import { stageIds, stageNumber, type StepAddress } from '#domain/stages/sections.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Note } from '#ui/page/Note.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { StepsNav } from '#ui/page/StepsNav.tsx'
import type { PageWords } from '#words/types.ts'
import { useResetKey, usePlanId, useStandings } from '#plan/planActor.ts'
import { Ready } from './lazyReady.ts'
import { lookOf } from '#plan/look.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { paths } from '#routes/paths.ts'
import { useSlots } from '#plan/slots.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepForm } from '#forms/StepForm.tsx'
import { useAround } from '#plan/useAround.ts'
import { usePage } from './usePage.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly at: StepAddress
  readonly words: PageWords
  /** Wide pictures and tables take the margin's room; the note folds under the heading. */
  readonly tool?: boolean
  readonly children: ReactNode
}

/** One page of a section: heading, why it matters, what is asked or shown, what makes the stage ready, Back and Continue. */
export function StepPage({ at, words, tool = false, children }: Props) {
  const [section, step] = parts(at)
  const shell = useWords('shell')
  const standings = useStandings()
  const resetKey = useResetKey()
  const planId = usePlanId()
  const navigate = useNavigate()
  const place = useAround(section, step)
  const stage = stageIds.find((id) => id === section)
  const names = shell.sections[section]
  const heading = usePage(words.heading, names.title)
  const { Side, Below } = useSlots()

  const next = place.next
    ? { to: paths.step(planId, place.next), label: stepName(names.steps, place.next) }
    : { to: paths.overview(planId), label: shell.whatNext }
  const back = place.back
    ? { to: paths.step(planId, place.back), label: stepName(names.steps, place.back) }
    : { to: paths.overview(planId), label: shell.pages.overview }
  const goOn = () => void navigate(next.to)

  return (
    <div className={stage ? `page c${stageNumber(stage)}` : 'page'}>
      <PageHead
        headingRef={heading}
        title={words.heading}
        lead={words.lead}
        kicker={
          <>
            {stage && (
              <Seat n={stageNumber(stage)} standing={standings ? lookOf(standings[stage].standing) : 'empty'} />
            )}
            {stage ? (
              <Link to={paths.stage(planId, stage)}>{names.title}</Link>
            ) : (
              <span>{place.page === undefined ? shell.more : shell.pageOf(place.page, place.pages)}</span>
            )}
          </>
        }
      />
      {Side ? (
        <Suspense fallback={<aside className={tool ? 'margin tool' : 'margin'} />}>
          <Side at={at} tool={tool} />
        </Suspense>
      ) : (
        <Note
          title={words.note.title}
          stage={stage && stageNumber(stage)}
          tool={tool}
          source={<NoteSource words={words} />}
        >
          {words.note.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Note>
      )}
      <div className="body">
        <StepForm
          key={resetKey}
          goOn={goOn}
          footer={
            <>
              {Below && (
                <Suspense>
                  <Below at={at} />
                </Suspense>
              )}
              {!stage && place.page === place.pages && <MoreSteps section={section} />}
              <StepsNav
                label={shell.stepsNav}
                next={
                  <Button type="submit" variant="primary" iconAfter="chevronRight">
                    {next.label}
                  </Button>
                }
                back={
                  <Link className={buttonClass()} to={back.to}>
                    <Icon name="chevronLeft" />
                    {back.label}
                  </Link>
                }
              />
              {/* Below, because it comes later: it must not move what somebody is about to press. */}
              {stage && place.page !== undefined && (
                <Suspense>
                  <Ready stage={stage} />
                </Suspense>
              )}
            </>
          }
        >
          {children}
        </StepForm>
      </div>
    </div>
  )
}

function NoteSource({ words }: { readonly words: PageWords }) {
  const { source } = useWords('shell')
  const { passage, sources } = words.note
  return (
    <>
      {passage && (
        <figure className="passage">
          <figcaption>{source.quote}</figcaption>
          <blockquote>{passage}</blockquote>
        </figure>
      )}
      {sources.length > 0 && (
        <>
          <p>{source.from}</p>
          <Sources of={sources} />
        </>
      )}
    </>
  )
}

/** `coreGroup/people` in its two parts. */
function parts(at: StepAddress): readonly [SectionId, string]
function parts(at: string): readonly string[] {
  return at.split('/')
}

const stepName = (names: object, address: StepAddress): string =>
  String(new Map<string, string>(Object.entries(names)).get(address.split('/')[1] ?? '') ?? '')
