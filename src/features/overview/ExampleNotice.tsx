import { useNavigate } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** An example must never be taken for one's own plan. */
export function ExampleNotice() {
  const words = useWords('overview').example
  const planId = usePlanId()
  const navigate = useNavigate()
  const { remove } = usePlanLibrary()
  const throwAway = async () => {
    void navigate(paths.welcome)
    await remove(planId)
  }
  return (
    <Notice
      heading={2}
      title={words.title}
      actions={
        <>
          <Link className={buttonClass('plain', true)} to={paths.begin}>
            {words.start}
          </Link>
          <Button small onClick={() => void throwAway()}>
            {words.away}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Notice>
  )
}
