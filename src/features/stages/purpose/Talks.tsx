import { useState } from 'react'
import { useNavigate } from 'react-router'
import { sharedOut } from '#domain/stages/agenda.ts'
import { offeredTalks, talksAhead, talksHeld, topicOf } from '#domain/stages/talks.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { AgendaPoints } from '#pages/talks/AgendaPoints.tsx'
import { NextFacilitator } from './NextFacilitator.tsx'
import { Offers } from './Offers.tsx'
import { TalkPage } from './TalkPage.tsx'
import { TalkRow } from './TalkRow.tsx'
import './purpose.css'

const at = 'purpose/talks'

export default function Talks({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <TalkPage id={item} />
}

function List() {
  const { pages, talks } = useWords('purpose')
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add, addAll } = useList('discussions')
  const inOrder = [...talksHeld(now), ...talksAhead(now)]
  const { unplaced } = sharedOut(now)
  const offered = offeredTalks(now)
  // As the page came: it must not fold under the finger that takes a second one.
  const [isOffering] = useState(inOrder.length === 0)
  const offers = () => (
    <Offers
      heading={talks.offers.heading}
      text={talks.offers.text}
      offers={offered.map((id) => ({ id, ...talks.standard[id] }))}
      take={(ids) => addAll(ids.map((std) => ({ std, topics: { value: [topicOf(std)] } })))}
      thenFocus="talks-heading"
    />
  )
  return (
    <StepPage at={at} words={pages.talks}>
      <section className="section" aria-labelledby="talks-heading">
        <h2 id="talks-heading" tabIndex={-1}>
          {talks.heading}
        </h2>
        {inOrder.length === 0 ? (
          <p>{talks.none}</p>
        ) : (
          <Ruled data-uncounted="rows">
            {inOrder.map((talk) => (
              <TalkRow key={talk.id} talk={talk} />
            ))}
          </Ruled>
        )}
        <NextFacilitator />
        {unplaced.length > 0 && (
          <Notice icon="speech" title={talks.agenda.unplaced(unplaced.length)}>
            <AgendaPoints points={unplaced} />
            <p>{talks.agenda.unplacedText}</p>
          </Notice>
        )}
        {isOffering ? offers() : offered.length > 0 && <LineFold summary={talks.offers.more}>{offers}</LineFold>}
        {!readOnly && (
          <ButtonRow>
            <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
              {talks.add}
            </Button>
          </ButtonRow>
        )}
      </section>
    </StepPage>
  )
}
