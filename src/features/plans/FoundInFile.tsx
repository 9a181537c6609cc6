import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dropped } from './Dropped.tsx'
import { FoundSheet } from './FoundSheet.tsx'
import { LockedCopy } from './LockedCopy.tsx'
import { PacketFound } from './PacketFound.tsx'
import { PlanFound } from './PlanFound.tsx'
import type { Looked } from './readFile.ts'
import { useArrival } from './useArrival.ts'

/** What was found in the file, and what can be done with it. */
export function FoundInFile({ found }: { readonly found: Looked }) {
  const words = useWords('plans').open
  const shell = useWords('shell')
  switch (found.is) {
    case 'plan':
      return <PlanFound found={found} />
    case 'packet':
      return <PacketFound found={found} />
    case 'locked':
      return <LockedCopy found={found} renderInside={(inside) => <FoundInFile found={inside} />} />
    case 'salvaged':
      return (
        <FoundSheet
          title={words.salvaged.title(found.name.trim() === '' ? shell.unnamed : short(found.name))}
          actions={[{ label: words.salvaged.add, icon: 'plus', act: found.add }]}
        >
          <p>{words.salvaged.text}</p>
          <Dropped paths={found.dropped} />
        </FoundSheet>
      )
    default:
      return <Refused title={words[found.is].title} text={words[found.is].text} />
  }
}

function Refused({ title, text }: { readonly title: string; readonly text: string }) {
  const notice = useArrival<HTMLDivElement>()
  return (
    <Notice ref={notice} tabIndex={-1} tone="stop" role="alert" heading={2} title={title}>
      <p>{text}</p>
    </Notice>
  )
}
