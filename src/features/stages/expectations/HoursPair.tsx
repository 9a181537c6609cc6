import { compare } from '#domain/stages/comparisons.ts'
import { tenth } from '#domain/hours.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { HoursBar } from './HoursBar.tsx'
import { Pair } from './Pair.tsx'

/** The founder's own hours beside those the plan asks in its busiest month. */
export function HoursPair() {
  const { compare: words, hours } = useWords('expectations')
  const formats = useFormats()
  const found = compare.hours(useCurrent())
  if (!found) return null
  const { offered, asked, month } = found.facts
  const shown = (n: number) => hours.someHours(n, formats.number(n))
  // Estimates are said in whole hours.
  const about = Math.round(asked)
  const gap = tenth(about - offered)
  return (
    <Pair
      id="hours"
      expected={words.aMonth(offered, formats.number(offered))}
      plan={about === 0 ? words.planAsksNothing : words.planAsks(shown(about), formats.month(`${month}-01`))}
      difference={
        found.difference && words.hoursDiffer(formats.number(about), formats.number(offered), formats.number(gap))
      }
    >
      <HoursBar needed={asked} offered={offered} most={Math.max(asked, offered, 1)} />
    </Pair>
  )
}
