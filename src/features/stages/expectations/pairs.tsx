import { compare, type ComparisonId } from '#domain/stages/comparisons.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { BalancePair } from './BalancePair.tsx'
import { HoursPair } from './HoursPair.tsx'
import { Pair } from './Pair.tsx'

function MonthsPair() {
  const now = useCurrent()
  const { compare: words } = useWords('expectations')
  const formats = useFormats()
  const found = compare.months(now)
  if (!found) return null
  const { months } = found.facts
  const { first, isDraft } = anchors(now)
  const plan = isDraft ? words.firstAround(formats.month(first)) : words.firstOn(formats.date(first))
  return (
    <Pair
      id="months"
      expected={words.about(months, formats.number(months))}
      plan={plan}
      difference={found.difference && words.pairs.months.differs[found.difference]}
    />
  )
}

function SharersPair() {
  const { compare: words } = useWords('expectations')
  const formats = useFormats()
  const found = compare.sharers(useCurrent())
  if (!found) return null
  const { sharers, agreed } = found.facts
  const plan = words.agreed(agreed, formats.number(agreed))
  return (
    <Pair
      id="sharers"
      expected={words.people(sharers, formats.number(sharers))}
      plan={plan}
      difference={found.difference && words.pairs.sharers.differs[found.difference]}
    />
  )
}

function FirstTurnoutPair() {
  const { compare: words } = useWords('expectations')
  const formats = useFormats()
  const found = compare.firstTurnout(useCurrent())
  if (!found) return null
  const { people } = found.facts
  return (
    <Pair
      id="firstTurnout"
      expected={words.people(people, formats.number(people))}
      difference={found.difference && words.pairs.firstTurnout.differs[found.difference]}
    />
  )
}

function LaterPair() {
  const { compare: words } = useWords('expectations')
  const formats = useFormats()
  const found = compare.later(useCurrent())
  if (!found) return null
  const { few, many } = found.facts
  const expected =
    few === many ? words.people(many, formats.number(many)) : words.range(formats.number(few), formats.number(many))
  return (
    <Pair id="later" expected={expected} difference={found.difference && words.pairs.later.differs[found.difference]} />
  )
}

function HearingPair() {
  const { compare: words, hearingWays } = useWords('expectations')
  const found = compare.hearing(useCurrent())
  if (!found) return null
  const expected = (
    <ol className="exp-ways">
      {found.facts.ways.map((way) => (
        <li key={way}>{hearingWays[way]}</li>
      ))}
    </ol>
  )
  return (
    <Pair
      id="hearing"
      expected={expected}
      difference={found.difference && words.pairs.hearing.differs[found.difference]}
    />
  )
}

function HelperPair() {
  const { compare: words } = useWords('expectations')
  const formats = useFormats()
  const found = compare.helper(useCurrent())
  if (!found) return null
  const { meetings } = found.facts
  const expected = meetings === 0 ? words.noMeetings : words.meetings(meetings, formats.number(meetings))
  return (
    <Pair
      id="helper"
      expected={expected}
      near={meetings === 0 ? words.noEnd : undefined}
      difference={found.difference && words.pairs.helper.differs[found.difference]}
    />
  )
}

/** How each comparison is shown. Each shows nothing while its question is unanswered. */
export const pairs: Readonly<Record<ComparisonId, () => React.JSX.Element | null>> = {
  months: MonthsPair,
  hours: HoursPair,
  sharers: SharersPair,
  firstTurnout: FirstTurnoutPair,
  later: LaterPair,
  balance: BalancePair,
  hearing: HearingPair,
  helper: HelperPair,
}
