import type { StepAddress } from '#domain/stages/sections.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Ruled } from '#ui/page/Ruled.tsx'

const pages = ['diary', 'enquiries', 'follow', 'evaluations', 'reviews'] as const
const address = (page: (typeof pages)[number]): StepAddress => `timeline/${page}`

/** The pages for a group that meets, each with what it answers. */
export function FromNowOn() {
  const { pages: words, reviews } = useWords('timeline')
  const { steps } = useWords('shell').sections.timeline
  const planId = usePlanId()
  return (
    <section className="section tl-near" aria-labelledby="tl-now-on">
      <h2 id="tl-now-on">{reviews.fromNowOn.heading}</h2>
      <p>{reviews.fromNowOn.text}</p>
      <Ruled>
        {pages.map((page) => (
          <li key={page} className="tl-row">
            <Link to={paths.step(planId, address(page))}>{steps[page]}</Link>
            <span className="soft small">{words[page].heading}</span>
          </li>
        ))}
      </Ruled>
    </section>
  )
}
