import type { Override } from '#domain/plan/plan.ts'
import { ruleOf } from '#domain/timeline/rules.ts'
import { useEdits, usePlan, useReadOnly } from '#plan/planActor.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** What was set by hand on tasks that left the plan. Kept until the founder lets it go: the task may come back. */
export function Orphans({ keys }: { readonly keys: readonly string[] }) {
  const { orphans: words } = useWords('timeline').line
  const tasks = useWords('tasks')
  const plan = usePlan()
  const readOnly = useReadOnly()
  const edits = useEdits()
  const toast = useUndoToast()
  const inWords = useSetInWords()
  return (
    <Notice className="no-print" heading={2} title={words.title}>
      <p>{words.text}</p>
      <ul className="bare">
        {keys.map((key) => {
          const rule = ruleOf(key)
          const title = rule ? tasks.titles[rule.id] : tasks.gone
          return (
            <li key={key} className="tl-orphan">
              <span>
                {title} <span className="soft">{inWords(plan.overrides[key] ?? {})}</span>
              </span>
              {!readOnly && (
                <Button
                  small
                  onClick={() => {
                    edits.choose({ kind: 'override', task: key, set: null })
                    toast(words.gone(title))
                  }}
                >
                  {words.letGo}
                  <span className="visually-hidden"> {title}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function useSetInWords(): (set: Override) => string {
  const { orphans: words } = useWords('timeline').line
  const formats = useFormats()
  const ownerOf = useOwnerName()
  return ({ date, owner, hours, state }) => {
    const parts = [
      date !== undefined && words.date(formats.date(date)),
      owner !== undefined && words.owner(ownerOf({ person: owner }).name),
      hours !== undefined && words.hours(formats.number(hours)),
      state !== undefined && words.states[state],
    ].filter((part) => part !== false)
    return parts.length === 0 ? '' : `(${parts.join(', ')})`
  }
}
