import { valueOf } from '#domain/plan/answer.ts'
import { isDate } from '#domain/dates.ts'
import type { PlanFound } from '#ports/files.ts'
import { momentOf } from '#plan/instant.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** What a plan in a file is, so that somebody recognizes it. */
export function PlanFacts({ found: { plan, savedAt, own, checked, notes } }: { readonly found: PlanFound }) {
  const words = useWords('plans').open.found
  const formats = useFormats()
  const day = (date: string | undefined) => (date !== undefined && isDate(date) ? formats.date(date) : undefined)
  const saved = momentOf(savedAt)
  const facts = [
    { label: words.kind, value: words.kinds[own ? 'own' : 'handOver'] },
    { label: words.about, value: valueOf(plan.sections.about.problem) },
    { label: words.begun, value: day(plan.begun) },
    { label: words.firstMeeting, value: day(valueOf(plan.sections.timeline.firstMeeting)) },
    { label: words.people, value: words.peopleOf(plan.lists.people.length) },
    {
      label: words.saved,
      value: saved ? words.savedAt(formats.date(saved.day), formats.time(saved.time)) : words.unknown,
    },
    { label: words.checked, value: words.checks[checked] },
    {
      label: words.notes,
      value: notes === undefined ? undefined : notes === 'damaged' ? words.notesDamaged : words.notesOf(notes.sessions),
    },
  ]
  return (
    <dl>
      {facts.map(
        ({ label, value }) =>
          value !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
