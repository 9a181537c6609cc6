import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import { listNames } from '#domain/plan/lists.ts'
import { paperPlans } from '#tests/support/paperPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { contactFieldsOf } from './contactFields.ts'
import { handedOver } from './handOver.ts'

const secret = 'Nobody else’s business'
const reach = '555-0100'
const suggested = (edit: object, id: string) =>
  ({ kind: 'suggest', suggestion: { id, by: 'Dana', at: '2026-11-20', words: '', state: 'open', edit } }) as const

const plan = [
  suggested({ kind: 'answer', section: 'place', question: 'onSite', answer: { value: reach } }, 's4'),
  suggested({ kind: 'answer', section: 'about', question: 'ownWhy', answer: { value: secret } }, 's1'),
  suggested({ kind: 'change', list: 'people', id: 'ines', field: 'reach', answer: { value: reach } }, 's2'),
  suggested(
    {
      kind: 'add',
      list: 'connections',
      item: { id: 'c9', organization: { value: 'Clinic' }, reach: { value: reach } },
    },
    's3',
  ),
].reduce(
  apply,
  aPlan()
    .said('about', 'ownWhy', secret)
    .said('coreGroup', 'restOn', '2026-12-01')
    .said('connections', 'publicContact', reach)
    .said('place', 'onSite', `Bea, ${reach}`)
    .said('place', 'dialIn', reach)
    .said('place', 'joinLink', reach)
    .said('place', 'meetingId', reach)
    .said('place', 'passcode', reach)
    .said('about', 'safeCalling', reach)
    .said('about', 'affiliationContact', reach)
    .with('people', { id: 'ines', name: 'Ines', reach, safeTimes: reach, talkNotes: reach })
    .with('places', { name: 'Ruth’s kitchen', kind: 'home', address: reach })
    .with('places', { name: 'Library', kind: 'library', address: '12 Harbor Street' })
    .with('connections', { organization: 'Parish', contact: reach, reach })
    .build(),
)

test('what is the founder’s alone never goes along, not even in a suggestion', () => {
  for (const contacts of [true, false]) {
    const text = JSON.stringify(handedOver(plan, { contacts }))
    expect(text).not.toContain(secret)
    expect(text).not.toContain('restOn')
    expect(text).toContain('Ines')
  }
})

test('how people are reached stays here unless it is wanted; the address of a home is one of these, that of a library is not', () => {
  const without = handedOver(plan, { contacts: false })
  const { publicContact, ...connections } = without.sections.connections
  // The group's own contact is there to be told.
  expect(publicContact).toEqual({ value: reach })
  expect(JSON.stringify({ ...without, sections: { ...without.sections, connections } })).not.toContain(reach)
  expect(JSON.stringify(without)).toContain('12 Harbor Street')
  expect(without.suggestions.map(({ id }) => id)).toEqual(['s3'])
  expect(JSON.stringify(handedOver(plan, { contacts: true }).lists)).toContain(reach)
})

test('the way to a group that must stay hidden is known to its members only', () => {
  const of = (hidden: 'yes' | 'no') =>
    handedOver(apply(plan, { kind: 'answer', section: 'about', question: 'hidden', answer: { value: hidden } }), {
      contacts: false,
    }).sections.connections.publicContact
  expect(of('no')).toEqual({ value: reach })
  expect(of('yes')).toBeUndefined()
})

test('everything else is the same', () => {
  const without = new Set(listNames.flatMap(contactFieldsOf))
  const drop = (of: object): unknown =>
    JSON.parse(JSON.stringify(of, (key, value: unknown) => (without.has(key) ? undefined : value)))
  for (const make of Object.values(paperPlans)) {
    const full = make()
    expect(handedOver(full, { contacts: true })).toEqual(full)
    const { publicContact: _, ...rest } = full.sections.connections
    const { safeCalling: _calling, affiliationContact: _contact, ...about } = full.sections.about
    const {
      onSite: _site,
      dialIn: _dial,
      joinLink: _link,
      meetingId: _id,
      passcode: _code,
      ...place
    } = full.sections.place
    const kept = handedOver(full, { contacts: false })
    const expected = {
      ...full,
      sections: {
        ...full.sections,
        about,
        place,
        connections: kept.sections.connections.publicContact ? full.sections.connections : rest,
      },
    }
    expect(drop(kept)).toEqual(drop(expected))
  }
})
