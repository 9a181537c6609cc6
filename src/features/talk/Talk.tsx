import './talk.css'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Room } from './Room.tsx'

/** A discussion of the core group while they sit together: the time, what to talk about, what came of it. */
export default function Talk({ id }: { readonly id: string }) {
  const talk = useCurrent().lists.discussions.find((each) => each.id === id)
  return talk ? <Room talk={talk} /> : <Missing />
}

/** Removed, or an address with a slip in it. */
function Missing() {
  const { missing } = useWords('talk')
  const planId = usePlanId()
  const heading = usePage(missing.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={missing.title} lead={missing.text} />
      <p>
        <Link className={buttonClass('primary')} to={paths.step(planId, 'purpose/talks')}>
          <Icon name="chevronLeft" />
          {missing.toList}
        </Link>
      </p>
    </div>
  )
}
