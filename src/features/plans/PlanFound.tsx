import { Which } from '#pages/changes/Which.tsx'
import { linesOf } from '#pages/changes/linesOf.ts'
import { summarize } from '#pages/changes/summary.ts'
import type { PlanFound as Plan } from '#ports/files.ts'
import { momentOf } from '#plan/instant.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Differs } from './Differs.tsx'
import { FoundSheet } from './FoundSheet.tsx'
import { PlanFacts } from './PlanFacts.tsx'

/** A whole plan: what it is, what is different from the one that is here, and the ways to take it in. */
export function PlanFound({ found }: { readonly found: Plan }) {
  const words = useWords('plans').open.found
  const shell = useWords('shell')
  const formats = useFormats()
  const { here, replace, add, own, notes } = found
  const summary = typeof here === 'object' ? summarize(here.plan, here.becomes) : undefined
  const lines = summary ? linesOf(summary, words.changes) : []
  const brings = lines.length > 0 || (typeof here === 'object' && here.bringsMore)
  const saved = typeof here === 'object' ? momentOf(here.savedAt) : undefined
  const beside = { label: here === undefined ? words.add : words.addBeside, icon: 'plus' as const, act: add }
  return (
    <FoundSheet
      title={words.title(found.name.trim() === '' ? shell.unnamed : short(found.name))}
      actions={
        replace && brings
          ? [beside, { label: words.replace, icon: 'undo', act: replace, done: words.replaced }]
          : [beside]
      }
    >
      <PlanFacts found={found} />
      <Differs checked={found.checked} />
      {here === undefined && <p>{words.fresh}</p>}
      {here === 'closed' && <p>{words.closed}</p>}
      {summary && lines.length === 0 && <p>{words.same}</p>}
      {summary && lines.length > 0 && (
        <>
          <p>{words.here(saved ? formats.date(saved.day) : '')}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {summary.places.length > 0 && (
            <Which places={summary.places} plan={typeof here === 'object' ? here.becomes : found.plan} />
          )}
        </>
      )}
      {replace && brings && <p>{words.choose}</p>}
      {replace && brings && (
        <p className="soft small">
          {!own ? words.leftOut : notes === undefined ? words.own : `${words.own} ${words.ownNotes}`}
        </p>
      )}
    </FoundSheet>
  )
}
