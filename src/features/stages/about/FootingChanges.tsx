import type { footings } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { inRoom } from '#domain/stages/setting.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import './about.css'

type Footing = (typeof footings)[number]

/** What the plan no longer asks of a group that meets already, and where what it chose is worked on. */
export function FootingChanges({ gone }: { readonly gone: readonly string[] }) {
  const { footing, questions } = useWords('about')
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const pages: Readonly<Record<Footing, StepAddress>> = {
    leaders: 'coreGroup/duties',
    place: inRoom(now) ? 'place/places' : 'place/online',
    purpose: 'purpose/who',
    members: 'connections/list',
    rules: 'purpose/rules',
    affiliation: 'about/national',
  }
  const chosen = said(now.sections.about.newFooting) ?? []
  return (
    <>
      <Notice heading={2} title={footing.changes.title}>
        <p>{footing.changes.gone(formats.list(gone.map((title) => `“${title}”`)))}</p>
        <p>{footing.changes.counts}</p>
      </Notice>
      {chosen.length > 0 && (
        <section className="section" aria-labelledby="footing-begin">
          <h2 id="footing-begin">{footing.begin.heading}</h2>
          <p className="soft">{footing.begin.hint}</p>
          <Ruled className="about-begin">
            {chosen.map((each) => (
              <li key={each}>
                <Link to={paths.step(planId, pages[each])}>{optionLabel(questions.newFooting.options[each])}</Link>
              </li>
            ))}
          </Ruled>
        </section>
      )}
    </>
  )
}
