import { useEffect, useState } from 'react'
import { isBlank } from '#domain/desk/entry.ts'
import { useDesk } from '#asking/desk.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { useShelf } from '#asking/shelf.ts'
import { usePage } from '#asking/usePage.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useActors } from './actorsContext.ts'
import { Frame } from './Frame.tsx'

/**
 * The address names a plan that is not here: removed, in this tab or another, or it never was. A removed one can be
 * put back. Where the database did not answer, nobody is told that their plan is gone.
 */
export function MissingPlan({ planId, unsure }: { readonly planId: string; readonly unsure: boolean }) {
  const words = useWords('trouble')
  const said = unsure ? words.unsure : words.missing
  const { putBack } = useShelf()
  const { shelf } = useActors()
  const hasNotes = useHasNotes(planId)
  const [tried, setTried] = useState(false)
  const heading = usePage(said.title)
  const open = () => shelf.send({ type: 'plan.asked', planId })
  const restore = async () => {
    const back = await putBack(planId).catch(() => false)
    if (back) open()
    else setTried(true)
  }
  return (
    <Frame>
      <div className="page">
        <PageHead headingRef={heading} title={said.title} lead={said.text} />
        <ButtonRow>
          {unsure ? (
            <Button variant="primary" onClick={open}>
              {words.unsure.again}
            </Button>
          ) : (
            <Button onClick={() => void restore()}>{words.missing.putBack}</Button>
          )}
          <Link className={buttonClass(unsure ? 'plain' : 'primary')} to={paths.plans}>
            {words.missing.plans}
          </Link>
          <Link className={buttonClass()} to={paths.welcome}>
            {words.missing.start}
          </Link>
        </ButtonRow>
        {hasNotes && (
          <p>
            {words.missing.notes} <Link to={paths.record(planId)}>{words.missing.record}</Link>
          </p>
        )}
        <output>{tried && words.missing.nothing}</output>
      </div>
    </Frame>
  )
}

/** Whether a counselor has noted anything about it: their records outlive the plan. */
function useHasNotes(planId: string): boolean {
  const desk = useDesk()
  const [has, setHas] = useState(false)
  useEffect(() => {
    let gone = false
    void desk.entry(planId).then(
      (record) => !gone && setHas(!isBlank(record.now())),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [desk, planId])
  return has
}
