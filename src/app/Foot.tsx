import { Suspense, useState, type ReactNode } from 'react'
import { FromFileLine } from '#pages/FromFile.tsx'
import { Link } from '#pages/Link.tsx'
import { usePassphrase } from '#ports/passphrase.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { useMayListPlans } from './curtainContext.ts'
import { Standby, ThemeDialog } from './lazyParts.ts'

/** The foot of every page: what stays, help, safety, light or dark. */
export function Foot({ planId, children }: { readonly planId?: string | undefined; readonly children?: ReactNode }) {
  const shell = useWords('shell')
  const [open, setOpen] = useState(false)
  const { state, lockNow } = usePassphrase()
  const mayListPlans = useMayListPlans()
  return (
    <footer className="foot">
      {children}
      {import.meta.env.MODE === 'single' ? <FromFileLine /> : <span>{shell.foot.stays}</span>}
      <Link to={paths.help}>{shell.foot.help}</Link>
      <Link to={paths.safety}>{shell.foot.safety}</Link>
      {mayListPlans && <Link to={paths.plans}>{shell.foot.plans}</Link>}
      {planId && <Link to={paths.copies(planId)}>{shell.foot.copies}</Link>}
      <button type="button" className="foot-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {shell.foot.theme}
      </button>
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
