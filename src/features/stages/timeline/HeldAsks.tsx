import type { ReactNode } from 'react'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { direction, isListed } from '#domain/stages/direction.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { meetings, rhythmOf } from '#domain/timeline/meetings.ts'
import { useNow } from '#asking/founding.ts'
import { Sources } from '#asking/Sources.tsx'
import { DateAsk, NumberAsk } from '#asking/TypedAsk.tsx'
import { WhatIfLink } from '#asking/WhatIfLink.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { TakeDate } from './TakeDate.tsx'

const heldOn = field('timeline', 'heldOn')

/** What is told once the first meeting took place, and then the review; `children` ask what was decided there. */
export function HeldAsks({ children }: { readonly children: ReactNode }) {
  const { questions, after: words } = useWords('timeline')
  const { people } = useWords('asking')
  const formats = useFormats()
  const now = useNow()
  const planned = said(now.sections.timeline.firstMeeting)
  const { days, nextOn } = direction(now)
  const review = nextOn ?? (days.length === 0 ? said(now.sections.timeline.reviewOn) : undefined)
  const { first } = anchors(now)
  const next = meetings(first, rhythmOf(now, first), 2)[1]
  return (
    <>
      <DateAsk of={heldOn} words={questions.heldOn} when="past" />
      {planned !== undefined && (
        <TakeDate of={heldOn} date={planned} text={words.planned(formats.longDate(planned))} take={words.take} />
      )}
      <NumberAsk of={field('timeline', 'came')} words={questions.came} unit={people} whole most={500} />
      <Notice tone="good" heading={2} title={words.held.title}>
        <p>{words.held.text}</p>
        {next !== undefined && next >= now.today && <p>{words.held.next(formats.longDate(next))}</p>}
      </Notice>
      <WhatIfLink of="notBack" />
      <section className="section" aria-labelledby="tl-heading">
        <h2 id="tl-heading">{words.review.heading}</h2>
        {review !== undefined && <p>{words.review.due(formats.longDate(review))}</p>}
        <p>{words.review.text}</p>
        <Sources of={words.review.sources} />
        {!isListed(now) && <DateAsk of={field('timeline', 'reviewedOn')} words={questions.reviewedOn} when="past" />}
        {children}
      </section>
    </>
  )
}
