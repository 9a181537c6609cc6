import { useCallback, useEffect, useState } from 'react'
import { isBlank } from '#domain/desk/blank.ts'
import { useDesk } from '#ports/desk.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useActors } from './actorsContext.ts'

/**
 * The address names a plan that is not here: removed, in this tab or another, or it never was. Only what is so is said: that
 * it can be put back, that there are others, that there is none. Where the database did not answer, nobody is told that
 * their plan is gone.
 */
export default function MissingPlan({ planId, unsure }: { readonly planId: string; readonly unsure: boolean }) {
  const words = useWords('trouble')
  const said = unsure ? words.unsure : words.missing
  const { putBack, canPutBack, plans } = usePlanLibrary()
  const { planLibrary } = useActors()
  const hasNotes = useFound(useDeskNotes(planId))
  const isRemoved = useFound(useCallback(() => canPutBack(planId), [canPutBack, planId]))
  const hasOthers = useFound(useCallback(async () => (await plans()).length > 0, [plans]))
  const [tried, setTried] = useState(false)
  // The title says nothing of a plan that was here.
  const heading = usePage(...(unsure ? [said.title] : []))
  const open = () => planLibrary.send({ type: 'plan.asked', planId })
  const restore = async () => {
    const back = await putBack(planId).catch(() => false)
    if (back) open()
    else setTried(true)
  }
  const others = hasOthers === undefined ? '' : hasOthers ? words.missing.others : words.missing.none
  return (
    <div className="page">
      <PageHead headingRef={heading} title={said.title} lead={unsure ? said.text : `${said.text} ${others}`.trim()} />
      <ButtonRow>
        {unsure && (
          <Button variant="primary" onClick={open}>
            {words.unsure.again}
          </Button>
        )}
        {!unsure && isRemoved && <Button onClick={() => void restore()}>{words.missing.putBack}</Button>}
        {hasOthers && (
          <Link className={buttonClass(unsure ? 'plain' : 'primary')} to={paths.plans}>
            {words.missing.plans}
          </Link>
        )}
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
  )
}

/** Whether a counselor has noted anything about it: their records outlive the plan. */
function useDeskNotes(planId: string): () => Promise<boolean> {
  const desk = useDesk()
  return useCallback(async () => !isBlank((await desk.entry(planId)).now()), [desk, planId])
}

/** What was looked for: undefined until it is known, and where it cannot be. */
function useFound(look: () => Promise<boolean>): boolean | undefined {
  const [found, setFound] = useState<boolean>()
  useEffect(() => {
    let gone = false
    void look().then(
      (is) => gone || setFound(is),
      () => {},
    )
    return () => void (gone = true)
  }, [look])
  return found
}
