import { expect, test } from 'vitest'
import type { DocumentAbout, Missing } from '#domain/documents/documents.ts'
import { documents } from '#domain/documents/list.ts'
import { apply } from '#domain/plan/apply.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isPrivate } from '#domain/questions/list.ts'
import sample from '#domain/plan/released/v4.json'
import { formats } from '#words/format.ts'
import { paperDay, paperPlans } from '#tests/support/paperPlans.ts'
import { textOf } from '#tests/support/paperText.ts'
import { leaving, typedPlaces } from '#tests/support/typedFields.ts'
import { loadMaker, paperOf } from './making/making.ts'
import { language } from '#tests/support/language.ts'

const typed = 'whenever Tom can'
const opened = openText(JSON.stringify(sample))
if (opened.is !== 'open') throw new Error(opened.is)
const plans: Readonly<Record<string, Plan>> = { example: paperPlans.example(), sample: opened.envelope.plan }

/** They change with the plan, and say of no answer that it is missing: what is done, what is due, how places compare, what was left open. */
const isDerived = (id: string, place: string): boolean =>
  id === 'checklist' || id === 'timeline' || (id === 'agenda' && !place.startsWith('discussions.'))

const ready = new Map(
  await Promise.all(
    documents.map(async ({ id }) => [id, { ...(await loadMaker(language, id)), formats: formats(language) }] as const),
  ),
)

const read = (of: Plan) => current(of, paperDay)
const subjectsOf = (about: DocumentAbout, now: Current) => (about.subjects ? about.subjects(now) : [undefined])

function textOn(about: DocumentAbout, now: Current): string {
  const maker = ready.get(about.id)
  const naming = about.namings.find((each) => each === 'full' || each === 'first') ?? about.namings[0] ?? 'none'
  return subjectsOf(about, now)
    .map((subject) => (maker ? textOf(paperOf(maker, now, { naming, subject })) : ''))
    .join('\n')
}
const missingOn = (about: DocumentAbout, now: Current): readonly Missing[] =>
  subjectsOf(about, now).flatMap((subject) => about.missing(now, subject))
const keyOf = ({ what, at, item }: Missing) => [what, at, item].join(' ')

test.each(Object.entries(plans))(
  'text that cannot be read, in any field of the plan “%s”, is on the papers and not among what is missing',
  (_, plan) => {
    const asSaid = read(plan)
    const known = new Map(
      documents.map((about) => [
        about.id,
        { text: textOn(about, asSaid), missing: new Set(missingOn(about, asSaid).map(keyOf)) },
      ]),
    )
    const faults: string[] = []
    for (const place of typedPlaces(plan).filter(({ name }) => !isPrivate(name))) {
      const [asGap, asTyped] = [undefined, typed].map((text) => read(apply(plan, leaving(place, text))))
      if (!asGap || !asTyped) continue
      for (const about of documents) {
        const said = known.get(about.id)
        for (const each of missingOn(about, asTyped))
          if (!each.written && !said?.missing.has(keyOf(each)))
            faults.push(`${about.id} lacks ${keyOf(each)}: ${place.name}`)
        // Only where the answer changes the paper has it a place there.
        if (
          !isDerived(about.id, place.name) &&
          !textOn(about, asTyped).includes(typed) &&
          said?.text !== textOn(about, asGap)
        )
          faults.push(`${about.id} does not print ${place.name}`)
      }
    }
    expect(faults).toEqual([])
  },
  60_000,
)

test('a flyer shows the hour as it was written, and of a hidden group it shows none', () => {
  const flyer = documents.find(({ id }) => id === 'flyer')
  const plan = apply(plans['example'] ?? paperPlans.example(), {
    kind: 'answer',
    section: 'purpose',
    question: 'startTime',
    answer: { typed: '7-8:30 pm or so' },
  })
  const hidden = apply(plan, { kind: 'answer', section: 'about', question: 'hidden', answer: { value: 'yes' } })
  expect(flyer && textOn(flyer, read(plan))).toContain('When: First and third Thursdays, 7-8:30 pm or so')
  expect(flyer && textOn(flyer, read(hidden))).not.toContain('7-8:30')
  expect(flyer && missingOn(flyer, read(plan)).map(({ what, at }) => [what, at])).toContainEqual([
    'purpose.startTime',
    'purpose/order',
  ])
})

test('a paper that prints the first day as it was written does not say that none is set', () => {
  const plan = apply(plans['example'] ?? paperPlans.example(), {
    kind: 'answer',
    section: 'timeline',
    question: 'firstMeeting',
    answer: { typed },
  })
  for (const about of documents.filter(({ id }) => ['flyer', 'letter', 'factSheet'].includes(id))) {
    const text = textOn(about, read(plan))
    expect(text, about.id).toContain(`First meeting: ${typed}.`)
    expect(text, about.id).not.toMatch(/no (day|date) is set|not set|has no (day|date)/i)
  }
})
