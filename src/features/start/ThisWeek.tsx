import { Link } from '#pages/Link.tsx'
import { firstThing, type FirstThing } from '#domain/stages/firstThing.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'

const placeOf = (thing: FirstThing['is'], planId: string): string => {
  if (thing === 'footing') return paths.step(planId, 'about/footing')
  if (thing === 'notice') return paths.notice(planId)
  return thing === 'message' || thing === 'meet'
    ? paths.step(planId, 'coreGroup/people')
    : paths.step(planId, 'about/others')
}

/** Exactly one next thing. */
export function ThisWeek() {
  const words = useWords('first').result.thing
  const planId = usePlanId()
  const nameOf = useNameOf()
  const thing = firstThing(useCurrent())
  const { title, text, link, sources } = words[thing.is]
  const name = 'person' in thing ? (nameOf(thing.person) ?? '') : ''
  return (
    <section className="section sheet" aria-labelledby="thing-heading">
      <h2 id="thing-heading">{words.heading}</h2>
      <h3 dir="auto">{typeof title === 'string' ? title : title(name)}</h3>
      <p>{text}</p>
      <p>
        <Link className={buttonClass()} to={placeOf(thing.is, planId)}>
          {link}
        </Link>
      </p>
      <From about={words.heading} of={sources} />
    </section>
  )
}
