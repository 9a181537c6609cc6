import type { ReactNode } from 'react'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { direction, isListed } from '#domain/stages/direction.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { meetings, rhythmOf } from '#domain/timeline/meetings.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { TakeDate } from './TakeDate.tsx'

const heldOn = field('timeline', 'heldOn')

/** What is told once the first meeting took place, and then the review; `children` ask what was decided there. */
export function HeldAsks({ children }: { readonly children: ReactNode }) {
  const { after: words } = useWords('timeline')

  const formats = useFormats()
  const now = useCurrent()
  const planned = said(now.sections.timeline.firstMeeting)
  const { days, nextOn } = direction(now)
  const review = nextOn ?? (days.length === 0 ? said(now.sections.timeline.reviewOn) : undefined)
  const { first } = anchors(now)
  const next = meetings(first, rhythmOf(now, first), 2)[1]
  return (
    <>
      <Ask of="timeline.heldOn" />
      {planned !== undefined && (
        <TakeDate of={heldOn} date={planned} text={words.planned(formats.longDate(planned))} take={words.take} />
      )}
      <Ask of="timeline.came" />
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
        {!isListed(now) && <Ask of="timeline.reviewedOn" />}
        {children}
      </section>
    </>
  )
}
