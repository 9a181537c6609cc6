import { Suspense, useState } from 'react'
import { FromFileLine } from '#pages/FromFile.tsx'
import { Link } from '#pages/Link.tsx'
import { usePassphrase } from '#ports/passphrase.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { useMayListPlans } from './curtainContext.ts'
import { Standby, ThemeDialog } from './lazyParts.ts'

/** The foot of every page: what stays, help, safety. Outside a plan, where no name opens all pages, also what stands there. */
export function Foot({ inPlan = false }: { readonly inPlan?: boolean }) {
  const shell = useWords('shell')
  const [open, setOpen] = useState(false)
  const { state, lockNow } = usePassphrase()
  const mayListPlans = useMayListPlans()
  return (
    <footer className="foot">
      {import.meta.env.MODE === 'single' ? <FromFileLine /> : <span>{shell.foot.stays}</span>}
      <Link to={paths.help}>{shell.foot.help}</Link>
      <Link to={paths.safety}>{shell.foot.safety}</Link>
      {!inPlan && mayListPlans && <Link to={paths.plans}>{shell.foot.plans}</Link>}
      {!inPlan && (
        <button type="button" className="foot-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {shell.foot.theme}
        </button>
      )}
      <Suspense>
        <Standby />
      </Suspense>
      {state === 'open' && (
        <button type="button" className="foot-button" onClick={lockNow}>
          {shell.foot.lock}
        </button>
      )}
      {open && (
        <Suspense>
          <ThemeDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </footer>
  )
}
