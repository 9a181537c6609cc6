import { useState } from 'react'
import { monthsAhead } from '#domain/stages/comparisonsPlan.ts'
import { fallsShort } from '#domain/stages/expectations.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import { pilesOf } from '#domain/stages/piles.ts'
import { Ask } from '#forms/Ask.tsx'
import { Link } from '#pages/Link.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import './load/load.css'
import { LoadTables } from './load/LoadTables.tsx'
import { Lighten } from './load/Lighten.tsx'
import { MonthPick } from './load/MonthPick.tsx'
import { Piles } from './load/Piles.tsx'

/** Hours needed against hours offered: one month at a time, each person a pile, and what would make a full month lighter. */
export default function Hours() {
  const { pages, hours: words } = useWords('expectations')
  const now = useCurrent()
  const formats = useFormats()
  const planId = usePlanId()
  const [chosen, setChosen] = useState<string>()
  const months = monthsAhead(now)
  // The month that is shortest of hours, or else the fullest, is what the page is about.
  const [fullest] = months.toSorted((a, b) => b.short - a.short || b.needed - a.needed)
  const shown = months.find(({ month }) => month === chosen) ?? fullest
  const nobodySaid = agreedPeople(now).every((person) => person.hours === undefined)
  const asks = !nobodySaid && (months.some(({ short }) => short > 0) || fallsShort(now))
  const hours = (n: number) => words.hours(n, formats.number(n))
  if (!shown)
    return (
      <StepPage at="expectations/hours" words={pages.hours} tool>
        <p>{words.over}</p>
        <Settled asks={asks} />
      </StepPage>
    )
  const name = formats.monthName(`${shown.month}-01`)
  const finding = nobodySaid
    ? words.findingUnsaid(name, hours(shown.needed))
    : words.finding(name, hours(shown.needed), formats.number(shown.offered))
  const piles = months.map((each) => ({ ...each, piles: pilesOf(now, each) }))
  return (
    <StepPage at="expectations/hours" words={pages.hours} finding={finding} tool>
      {nobodySaid && (
        <p>
          {words.say} <Link to={paths.step(planId, 'expectations/effort')}>{words.go}</Link>
        </p>
      )}
      <div className="load-page">
        <MonthPick months={piles} shown={shown.month} choose={setChosen} />
        <Piles months={piles} shown={shown.month} />
      </div>
      {!nobodySaid && <Lighten month={shown} />}
      <Settled asks={asks} />
      <LoadTables months={piles} shown={shown.month} unsaid={nobodySaid} />
    </StepPage>
  )
}

function Settled({ asks }: { readonly asks: boolean }) {
  return (
    asks && (
      <>
        <Ask of="expectations.shortfall" />
        <Ask of="expectations.shortfallNote" optional />
      </>
    )
  )
}
