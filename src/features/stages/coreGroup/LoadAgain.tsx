import { useRef } from 'react'
import { said } from '#domain/plan/current.ts'
import { loadOf } from '#domain/stages/load.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { comeTo } from '#ui/page/comeTo.ts'
import { GoTo } from './GoTo.tsx'
import { LoadFacts } from './LoadFacts.tsx'
import { LoadPicture, longest } from './LoadPicture.tsx'
import { LoadTable } from './LoadTable.tsx'
import './coreGroup.css'
import './coreGroupMore.css'

/** The load after the first meeting beside the load before it, what the group sees in it, and when it looks next. */
export default function LoadAgain() {
  const { pages, loadAgain: words } = useWords('coreGroup')
  const hasDuties = useCurrent().lists.duties.length > 0
  return (
    <StepPage at="coreGroup/loadAgain" words={pages.loadAgain}>
      <div className="cg-stack">
        <Ask of="coreGroup.loadSeen" />
        <Seen />
      </div>
      {hasDuties ? <Pictures /> : <p>{words.none}</p>}
      <LineFold summary={words.next}>{() => <Ask of="coreGroup.loadNextOn" />}</LineFold>
    </StepPage>
  )
}

function Pictures() {
  const asking = useWords('asking')
  const words = useWords('coreGroup').loadAgain
  const formats = useFormats()
  const now = useCurrent()
  const heading = useRef<HTMLHeadingElement>(null)
  const [before, after] = [loadOf(now, 'before'), loadOf(now, 'after')]
  const scale = Math.max(longest(before), longest(after))
  return (
    <>
      <p>{words.totals(formats.number(before.total), formats.number(after.total))}</p>
      <LineFold summary={words.drawn}>
        {() => (
          <>
            <div className="cg-two">
              <section aria-labelledby="load-before">
                <h2 id="load-before">{words.before}</h2>
                <LoadPicture load={before} scale={scale} />
              </section>
              <section aria-labelledby="load-after">
                <h2 id="load-after">{words.after}</h2>
                <LoadPicture load={after} scale={scale} />
              </section>
            </div>
            <Fold summary={asking.table}>
              <LoadTable />
            </Fold>
            <section className="section" aria-labelledby="load-words">
              <h2 id="load-words" tabIndex={-1} ref={heading}>
                {words.sum.heading}
              </h2>
              <LoadFacts load={after} done={() => comeTo(heading.current)} />
            </section>
          </>
        )}
      </LineFold>
    </>
  )
}

/** What follows from what they see: never a grade, always a way on. */
function Seen() {
  const words = useWords('coreGroup').loadAgain
  const seen = said(useCurrent().sections.coreGroup.loadSeen)
  if (seen === undefined) return null
  return (
    <div className="cg-fact">
      <output>{words[seen]}</output>
      {seen !== 'fair' && (
        <ButtonRow>
          <GoTo to="coreGroup/duties">{words.toDuties}</GoTo>
          <GoTo to="coreGroup/terms">{words.toTerms}</GoTo>
          {seen === 'tooMuch' && <GoTo to="coreGroup/search">{words.toSearch}</GoTo>}
          {seen === 'tooMuch' && <GoTo to="coreGroup/care">{words.toCare}</GoTo>}
        </ButtonRow>
      )}
    </div>
  )
}
