import { Suspense, useState } from 'react'
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
import { StagesMenu } from './lazyParts.ts'
import type { ReactNode } from 'react'

interface Props {
  /** Where the logo leads: the overview of the open plan, or the first page. */
  readonly home: string
  readonly standings?: Assessment['stages'] | undefined
  /** The name of the plan or stage, and the page. */
  readonly where?:
    | { readonly small: string; readonly big: string; /** `small` was typed. */ readonly isName?: boolean }
    | undefined
  readonly state?: ReactNode
  /** Whether the name opens the stages, on phones. */
  readonly menu?: boolean
}

/** Always visible: where I am, that it is saved, how to leave. */
export function Bar({ home, standings, where, state, menu = false }: Props) {
  const shell = useWords('shell')
  const [open, setOpen] = useState(false)
  const looks = stageIds.map((id: StageId) => (standings ? lookOf(standings[id].standing) : 'part'))
  return (
    <header className="bar">
      <QuickExitLink />
      <SkipLink target="main">{shell.skip}</SkipLink>
      <div className="bar-in">
        <Link className={where ? 'brand' : 'brand brand-only'} to={home} aria-label={shell.app}>
          <Logo looks={looks} />
          <span className="brand-name">
            {shell.appLines[0]}
            <br />
            {shell.appLines[1]}
          </span>
        </Link>
        {where && menu && (
          <button className="where where-menu" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <span>
              <small translate={where.isName ? 'no' : undefined}>{where.small}</small>
              <b>{where.big}</b>
            </span>
            <Icon name="chevronDown" />
          </button>
        )}
        {where && (
          <div className="where where-text">
            <span>
              <small dir="auto" translate={where.isName ? 'no' : undefined}>
                {where.small}
              </small>
              <b dir="auto">{where.big}</b>
            </span>
          </div>
        )}
        {state}
        <Leave />
      </div>
      {open && (
        <Suspense>
          <StagesMenu close={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  )
}
