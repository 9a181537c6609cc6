import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { refusalOf, type Refusal } from '#asking/saveProblem.ts'
import { short } from '#asking/short.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dropped } from './Dropped.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import type { Looked } from './readFile.ts'

/** What was found in the file, and what can be done with it. */
export function Found({ found }: { readonly found: Looked }) {
  const words = useWords('plans').open
  const shell = useWords('shell')
  const nameOf = (name: string) => (name.trim() === '' ? shell.unnamed : short(name))
  switch (found.is) {
    case 'plan':
      return (
        <Result title={words.found.title(nameOf(found.name))} add={found.add} label={words.found.add}>
          <PlanFacts plan={found.plan} savedAt={found.savedAt} />
          <p>{found.known ? words.found.known : words.found.fresh}</p>
        </Result>
      )
    case 'salvaged':
      return (
        <Result title={words.salvaged.title(nameOf(found.name))} add={found.add} label={words.salvaged.add}>
          <p>{words.salvaged.text}</p>
          <Dropped paths={found.dropped} />
        </Result>
      )
    default:
      return <Refused title={words[found.is].title} text={words[found.is].text} />
  }
}

/** Focus goes to what was found: without this a screen reader stays at the file field. */
function useArrival<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}

interface ResultProps {
  readonly title: string
  readonly add: () => Promise<string>
  readonly label: string
  readonly children: ReactNode
}

function Result({ title, add, label, children }: ResultProps) {
  const { open: words, failed } = useWords('plans')
  const navigate = useNavigate()
  const heading = useArrival<HTMLHeadingElement>()
  const [refusal, setRefusal] = useState<Refusal>()
  const adding = useRef(false)
  const keep = async () => {
    // A second press while the first is under way would add it twice.
    if (adding.current) return
    adding.current = true
    setRefusal(undefined)
    try {
      void navigate(paths.overview(await add()))
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      adding.current = false
    }
  }
  return (
    <section className="sheet file-found">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
      {refusal && (
        <Notice tone="stop" role="alert" title={words.notAdded}>
          <p>{failed[refusal]}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button variant="primary" icon="plus" onClick={() => void keep()}>
          {label}
        </Button>
        <Link className={buttonClass('quiet')} to={paths.plans}>
          {words.seePlans}
        </Link>
      </ButtonRow>
      <p className="soft small">{words.another}</p>
    </section>
  )
}

function Refused({ title, text }: { readonly title: string; readonly text: string }) {
  const notice = useArrival<HTMLDivElement>()
  return (
    <Notice ref={notice} tabIndex={-1} tone="stop" role="alert" heading={2} title={title}>
      <p>{text}</p>
    </Notice>
  )
}
