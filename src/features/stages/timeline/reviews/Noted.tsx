import { heldMeetings } from '#domain/stages/diary.ts'
import { enquirySum } from '#domain/stages/enquiries.ts'
import { evaluationsByDay, isCounted, sharesOf, wishesOf } from '#domain/stages/evaluations.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** What diary, tally and forms say, in a line each: a review talks about what was, not about what somebody remembers. */
export function Noted({ folded = false }: { readonly folded?: boolean }) {
  const { noted: words } = useWords('timeline').reviews
  const lines = useNotedLines()
  const planId = usePlanId()
  const list = (
    <Ruled data-uncounted="rows">
      {lines.map(({ to, label, text, wishes }) => (
        <li key={to} className="tl-noted">
          <p dir="auto" translate="no">
            {text}
          </p>
          {wishes.length > 0 && (
            <>
              <p>{words.wishes}</p>
              <ul className="tl-points">
                {wishes.map((wish) => (
                  <li key={wish} dir="auto" translate="no">
                    {wish}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Link className="tl-touch no-print" to={paths.step(planId, to)}>
            {label}
          </Link>
        </li>
      ))}
    </Ruled>
  )
  if (folded) {
    return (
      <Fold summary={words.heading} open>
        {list}
      </Fold>
    )
  }
  return (
    <section className="section" aria-labelledby="noted-heading">
      <h2 id="noted-heading">{words.heading}</h2>
      {list}
    </section>
  )
}

interface Line {
  readonly to: StepAddress
  readonly label: string
  readonly text: string
  readonly wishes: readonly string[]
}

function useNotedLines(): readonly Line[] {
  const { reviews, evaluations } = useWords('timeline')
  const { noted: words } = reviews
  const { number, date, list } = useFormats()
  const now = useCurrent()
  const held = heldMeetings(now)
  const last = held.at(-1)
  const newcomers = held.reduce((sum, each) => sum + (each.newcomers ?? 0), 0)
  const asked = enquirySum(now)
  const form = evaluationsByDay(now).findLast(isCounted)
  const shares = form
    ? sharesOf(form).map(({ ask, yes, forms }) => words.share(number(yes), number(forms), evaluations.asks[ask]))
    : []
  return [
    {
      to: 'timeline/diary',
      label: words.diaryLink,
      text: last
        ? `${words.diary(number(held.length), number(last.heads), last.heads)} ${words.newcomers(newcomers, number(newcomers))}`
        : words.noDiary,
      wishes: [],
    },
    {
      to: 'timeline/enquiries',
      label: words.enquiriesLink,
      text:
        asked.asked === 0
          ? words.noEnquiries
          : words.enquiries(
              number(asked.asked),
              asked.askedWhereKnown === asked.asked ? undefined : number(asked.askedWhereKnown),
              asked.askedWhereKnown === 0 ? undefined : number(asked.came),
            ),
      wishes: [],
    },
    {
      to: 'timeline/evaluations',
      label: words.evaluationsLink,
      text: form && shares.length > 0 ? words.evaluation(form.on && date(form.on), list(shares)) : words.noEvaluation,
      wishes: form ? wishesOf(form) : [],
    },
  ]
}
