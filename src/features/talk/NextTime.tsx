import { useEffect, useRef } from 'react'
import { counselorId } from '#domain/plan/plan.ts'
import { isTimeToHandOver, offeredTalks, talksAhead, topicOf } from '#domain/stages/talks.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { HandOver } from './HandOver.tsx'

/** "Who facilitates next time?", asked while everybody still sits together; without a next talk, one can be planned. */
export function NextTime() {
  const { next: words } = useWords('talk')
  const { counselor } = useWords('asking')
  const formats = useFormats()
  const titleOf = useTalkTitle()
  const planId = usePlanId()
  const now = useCurrent()
  const next = talksAhead(now)[0]
  const heading = useHeadingAfter(next?.id)
  return (
    <section className="section" aria-labelledby="talk-next">
      <h2 id="talk-next" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      {isTimeToHandOver(now) && <HandOver />}
      {next ? (
        <>
          <p>
            {next.date === undefined
              ? next.written?.date === undefined
                ? words.noDay(titleOf(next))
                : words.is(titleOf(next), next.written.date)
              : words.is(titleOf(next), formats.dayAndDate(next.date))}
          </p>
          <ItemAsk
            list="discussions"
            id={next.id}
            field="facilitator"
            words={{ label: words.who }}
            key={next.id}
            others={[{ id: counselorId, name: counselor }]}
          />
          <p>
            <Link to={paths.item(planId, 'purpose/talks', next.id)}>{words.open}</Link>
          </p>
        </>
      ) : (
        <Plan />
      )}
    </section>
  )
}

function Plan() {
  const { next: words } = useWords('talk')
  const { standard } = useWords('purpose').talks
  const readOnly = useReadOnly()
  const { add } = useList('discussions')
  const std = offeredTalks(useCurrent())[0]
  return (
    <>
      <p>{words.none}</p>
      {!readOnly && (
        <ButtonRow>
          {std !== undefined && (
            <Button icon="plus" onClick={() => add({ std, topics: { value: [topicOf(std)] } })}>
              {words.take(standard[std].title)}
            </Button>
          )}
          <Button icon="plus" onClick={() => add()}>
            {words.own}
          </Button>
        </ButtonRow>
      )}
    </>
  )
}

/** The buttons that plan a talk go once there is one: focus goes to the heading above what has come. */
function useHeadingAfter(next: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(next)
  useEffect(() => {
    const wasNone = shown.current === undefined
    shown.current = next
    if (wasNone && next !== undefined) heading.current?.focus()
  }, [next])
  return heading
}
