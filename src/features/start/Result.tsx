import { useSelector } from '@xstate/react'
import { useNavigate } from 'react-router'
import { firstSafety, firstThing, type FirstThing } from '#domain/stages/firstThing.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { useCurrent, usePlanActor, usePlanId, useReadOnly, useResetKey, useStandings } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { DraftLine } from './DraftLine.tsx'
import { FirstMessage } from './FirstMessage.tsx'
import { FirstPapers } from './FirstPapers.tsx'
import { SafetyLine } from './SafetyLine.tsx'

const placeOf = (thing: FirstThing['is'], planId: string): string => {
  if (thing === 'footing') return paths.step(planId, 'about/footing')
  if (thing === 'meet') return paths.step(planId, 'coreGroup/people')
  return paths.step(planId, 'about/others')
}

/**
 * What ten minutes came to: the one thing for this week first, then papers, then the draft. A group that meets already has no
 * first meeting to draft and nobody to look for.
 */
export function Result() {
  const { result: words, toPlan, nav } = useWords('first')
  const shell = useWords('shell')
  const planId = usePlanId()
  const navigate = useNavigate()
  const resetKey = useResetKey()
  const standings = useStandings()
  const nameOf = useNameOf()
  const now = useCurrent()
  const ref = usePage(words.title, shell.pages.first)
  const meets = meetsAlready(now)
  const thing = firstThing(now)
  const { title, text, link, sources } = words.thing[thing.is]
  const name = 'person' in thing ? (nameOf(thing.person) ?? '') : ''
  // The message is what there is to do.
  const isMessage = thing.is === 'message' || thing.is === 'notice'
  const all = [
    ...sources,
    ...words.message.sources,
    ...words.papers.sources,
    ...firstSafety(now).flatMap((note) => words.safety.notes[note].sources),
  ]
  return (
    <div className="page step first c1">
      <div className="mark">
        <Seat n={1} standing={standings ? lookOf(standings.coreGroup.standing) : 'empty'} />
      </div>
      <PageHead headingRef={ref} title={<span dir="auto">{typeof title === 'string' ? title : title(name)}</span>}>
        {!isMessage && (
          <>
            <p>{text}</p>
            <Link className={buttonClass('primary')} to={placeOf(thing.is, planId)}>
              {link}
            </Link>
          </>
        )}
      </PageHead>
      <div className="body">
        <StepForm
          key={resetKey}
          bare
          goOn={() => void navigate(paths.overview(planId))}
          footer={
            <>
              {!meets && <DraftLine sources={all} />}
              <Kept />
              <nav className="first-on" aria-label={nav}>
                <Button type="submit">{toPlan}</Button>
                <SaveCopy />
              </nav>
            </>
          }
        >
          {!meets && <FirstMessage leads={isMessage} />}
          <SafetyLine />
          <FirstPapers />
        </StepForm>
      </div>
    </div>
  )
}

/** What is true of this browser: some keep nothing. */
function Kept() {
  const words = useWords('first').copy
  const keepsNothing = useSelector(usePlanActor(), (state) => state.hasTag('keepsNothing'))
  const isFailing = useSelector(usePlanActor(), (state) => state.hasTag('failing'))
  const readOnly = useReadOnly()
  const kept = keepsNothing ? words.notKept : isFailing ? words.notSaved : readOnly ? words.readOnly : words.kept
  return <p className="soft small">{kept}</p>
}

function SaveCopy() {
  const { take } = useWords('first').copy
  return (
    <Link className={buttonClass('quiet')} to={paths.copies(usePlanId())}>
      {take}
    </Link>
  )
}
