import { Suspense, useId } from 'react'
import { useLocation } from 'react-router'
import { said } from '#domain/plan/current.ts'
import { Leave } from '#pages/Leave.tsx'
import { Link } from '#pages/Link.tsx'
import { StageRows } from '#pages/StageRows.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/button/Button.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { useWords } from '#wording/words.ts'
import { useMayListPlans } from './curtainContext.ts'
import { UndoRow } from './UndoRow.tsx'

interface Props {
  readonly close: () => void
  /** Opens the choice of light or dark, in place of this. */
  readonly chooseTheme: () => void
}

/** What the name in the bar opens: six stages with how far they are, the places of the plan, the settings. */
export default function AllPages({ close, chooseTheme }: Props) {
  const shell = useWords('shell')
  const planId = usePlanId()
  const { pathname } = useLocation()
  const mayListPlans = useMayListPlans()
  const name = said(useCurrent().sections.about.name)
  const id = useId()
  const here = pathname.split('/')[2]
  const entry = (to: string, label: string) => (
    <li key={to}>
      <Link to={to} aria-current={to === pathname ? 'page' : undefined} onClick={close}>
        {label}
      </Link>
    </li>
  )
  return (
    <Dialog
      open
      onClose={close}
      title={shell.allPages}
      fullScreen
      className="all-pages"
      actions={
        <>
          <Button data-safe onClick={close}>
            {shell.close}
          </Button>
          <Leave />
        </>
      }
    >
      <nav aria-labelledby={`${id}-stages`}>
        <h3 id={`${id}-stages`}>{shell.stages}</h3>
        <Suspense>
          <StageRows here={here} leave={close} />
        </Suspense>
      </nav>
      <nav aria-labelledby={`${id}-plan`}>
        <h3 id={`${id}-plan`} dir="auto" translate={name === undefined ? undefined : 'no'}>
          {name ?? shell.unnamed}
        </h3>
        <ul className="bare">
          {entry(paths.overview(planId), shell.pages.overview)}
          {entry(paths.step(planId, 'about/concern'), shell.sections.about.title)}
          {entry(paths.step(planId, 'timeline/line'), shell.pages.timeline)}
          {entry(paths.checklist(planId), shell.pages.checklist)}
          {entry(paths.documents(planId), shell.pages.documents)}
          {entry(paths.copies(planId), shell.pages.copies)}
        </ul>
        <ul className="bare settings">
          {mayListPlans && entry(paths.plans, shell.pages.plans)}
          <li>
            <button type="button" aria-haspopup="dialog" onClick={chooseTheme}>
              {shell.theme.legend}
            </button>
          </li>
          {entry(paths.safety, shell.pages.safety)}
          {entry(paths.help, shell.pages.help)}
        </ul>
        <UndoRow />
      </nav>
    </Dialog>
  )
}
