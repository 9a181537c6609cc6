import { Suspense, useState, type ReactNode } from 'react'
import { Leave } from '#pages/Leave.tsx'
import { Link } from '#pages/Link.tsx'
import type { StageId } from '#domain/plan/sections.ts'
import { stageIds } from '#domain/stages/sections.ts'
import type { Assessment } from '#domain/stages/standing.ts'
import { lookOf } from '#plan/look.ts'
import { useWords } from '#wording/words.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SkipLink } from '#ui/page/SkipLink.tsx'
import { QuickExitLink } from './quickExit/QuickExitLink.tsx'
import { AllPages, ThemeDialog } from './lazyParts.ts'

interface Props {
  /** Where the logo leads: the overview of the open plan, or the first page. */
  readonly home: string
  readonly standings?: Assessment['stages'] | undefined
  /** The open plan: the name of its group, where it has one, and whether it is saved. */
  readonly plan?: {
    readonly name: string | undefined
    readonly state: ReactNode
    /** What is done on the page, where no menu leads away from it. */
    readonly doing?: string | undefined
  }
}

/** Always in sight, one row at every width: whose plan it is, that it is saved, how to leave. */
export function Bar({ home, standings, plan }: Props) {
  const shell = useWords('shell')
  const looks = stageIds.map((id: StageId) => (standings ? lookOf(standings[id].standing) : 'part'))
  return (
    <header className="bar">
      <QuickExitLink />
      <SkipLink target="main">{shell.skip}</SkipLink>
      <div className="bar-in">
        <Link className="brand" to={home} aria-label={plan ? shell.pages.overview : shell.app}>
          <Logo looks={looks} />
          {!plan && (
            <span className="brand-name">
              {shell.appLines[0]}
              <br />
              {shell.appLines[1]}
            </span>
          )}
        </Link>
        {plan && (
          <div className="where">
            {plan.doing === undefined ? <Menu name={plan.name} /> : <b className="doing">{plan.doing}</b>}
            {plan.state}
          </div>
        )}
        <Leave />
      </div>
    </header>
  )
}

/** The name of the group, which opens all pages. */
function Menu({ name }: { readonly name: string | undefined }) {
  const shell = useWords('shell')
  const [open, setOpen] = useState<'pages' | 'theme'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen('pages')}>
        <b dir="auto" translate={name === undefined ? undefined : 'no'}>
          {name ?? shell.unnamed}
        </b>
        <Icon name="chevronDown" />
        <span className="visually-hidden">, {shell.allPages}</span>
      </button>
      <Suspense>
        {open === 'pages' && <AllPages close={close} chooseTheme={() => setOpen('theme')} />}
        {open === 'theme' && <ThemeDialog close={close} />}
      </Suspense>
    </>
  )
}
