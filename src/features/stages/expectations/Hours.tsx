import { monthsAhead } from '#domain/stages/comparisonsPlan.ts'
import { fallsShort } from '#domain/stages/expectations.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import './expectations.css'
import { MonthBars } from './MonthBars.tsx'
import { MonthTable } from './MonthTable.tsx'

export default function Hours() {
  const { pages, hours: words } = useWords('expectations')
  const now = useCurrent()
  const formats = useFormats()
  const planId = usePlanId()
  const months = monthsAhead(now)
  const short = months.filter((month) => month.short > 0)
  const busiest = months.reduce((most, month) => (month.needed > (most?.needed ?? 0) ? month : most), months[0])
  const shown = (n: number) => words.someHours(n, formats.number(n))
  const monthName = (month: string) => formats.month(`${month}-01`)
  const nobodySaid = agreedPeople(now).every((person) => person.hours === undefined)
  const asks = !nobodySaid && (short.length > 0 || fallsShort(now))
  return (
    <StepPage at="expectations/hours" words={pages.hours} tool>
      {nobodySaid && (
        <Empty
          heading={2}
          title={words.unsaid.title}
          actions={
            <Link className={buttonClass('primary')} to={paths.step(planId, 'expectations/effort')}>
              {words.unsaid.go}
            </Link>
          }
        >
          {busiest && <p>{words.unsaid.text(shown(busiest.needed), monthName(busiest.month))}</p>}
        </Empty>
      )}
      {!nobodySaid && (
        <p className="exp-fact">
          {short.length > 0
            ? words.fallShort(
                formats.list(short.map(({ month }) => monthName(month))),
                short.length,
                shown(Math.max(...short.map((month) => month.short))),
              )
            : fallsShort(now)
              ? words.laidOut
              : words.nothingShort}
        </p>
      )}
      {months.length > 0 ? (
        <>
          <MonthBars months={months} unsaid={nobodySaid} />
          <MonthTable months={months} unsaid={nobodySaid} />
          <p className="soft small">{words.whatCounts}</p>
        </>
      ) : (
        <p>{words.over}</p>
      )}
      {asks && (
        <>
          <section className="section" aria-labelledby="exp-ways">
            <h2 id="exp-ways">{words.ways}</h2>
            <ButtonRow>
              <Link className={buttonClass('plain', true)} to={paths.step(planId, 'coreGroup/duties')}>
                {words.share}
              </Link>
              <Link className={buttonClass('plain', true)} to={paths.step(planId, 'coreGroup/search')}>
                {words.find}
              </Link>
              <Link className={buttonClass('plain', true)} to={paths.step(planId, 'timeline/date')}>
                {words.move}
              </Link>
            </ButtonRow>
          </section>
          <Ask of="expectations.shortfall" />
          <Ask of="expectations.shortfallNote" optional />
        </>
      )}
    </StepPage>
  )
}
