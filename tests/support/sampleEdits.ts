import type { Edit } from '#domain/plan/edit.ts'
import { field, itemField } from '#domain/plan/field.ts'

const person = (id: string, name: string): Edit => ({
  kind: 'add',
  list: 'people',
  item: { id, name: { value: name }, stance: { value: 'agreed' }, hours: { value: 8 } },
})
const duty = (std: string, holder: string, deputy: string): Edit => ({
  kind: 'add',
  list: 'duties',
  item: { id: std, std, holder: { value: holder }, deputy: { value: deputy } },
})
const talk = (id: string, topic: string): Edit => ({
  kind: 'add',
  list: 'discussions',
  item: { id, std: id, topics: { value: [topic] }, held: { value: 'yes' }, came: { value: ['you', 'ines'] } },
})

/** Edits that can make and break every standing: for random walks. */
export const sampleEdits: readonly Edit[] = [
  field('about', 'problem').put({ value: 'Stroke' }),
  field('about', 'problem').put({}),
  field('about', 'setting').put({ value: 'online' }),
  field('about', 'setting').put({ value: 'inPerson' }),
  field('about', 'ages').put({ value: 'adults' }),
  person('ines', 'Ines'),
  person('tom', 'Tom'),
  itemField('people', 'ines', 'stance').put({ value: 'left' }),
  itemField('people', 'you', 'hours').put({ value: 10 }),
  itemField('people', 'you', 'hours').put({ typed: 'a few' }),
  { kind: 'remove', list: 'people', id: 'tom' },
  duty('publicContact', 'you', 'ines'),
  duty('facilitating', 'ines', 'you'),
  { kind: 'remove', list: 'duties', id: 'facilitating' },
  field('coreGroup', 'searchUntil').put({ value: '2026-12-15' }),
  field('expectations', 'months').put({ value: 6 }),
  field('expectations', 'months').put({ open: { as: 'notYet', by: '2026-12-01' } }),
  field('expectations', 'sharers').put({ value: 3 }),
  field('expectations', 'shortfall').put({ value: 'accepted' }),
  talk('talk1', 'hopes'),
  talk('talk2', 'purpose'),
  field('purpose', 'statement').put({ value: 'We sit together.' }),
  field('purpose', 'length').put({ value: 90 }),
  field('place', 'datesConfirmed').put({ value: 'yes' }),
  field('place', 'platform').put({ value: 'A video service' }),
  field('connections', 'publicContact').put({ value: 'group@example.org' }),
  field('connections', 'testedBy').put({ value: 'ines' }),
  field('connections', 'involvement').put({ value: 'none' }),
  field('timeline', 'firstMeeting').put({ value: '2027-03-04' }),
  field('timeline', 'firstMeeting').put({ open: { as: 'notYet' } }),
  field('timeline', 'ownersAgreed').put({ value: ['you', 'ines'] }),
  field('timeline', 'reviewOn').put({ value: '2027-05-20' }),
  field('timeline', 'held').put({ value: 'yes' }),
  field('timeline', 'outcome').put({ value: 'pause' }),
  field('timeline', 'outcome').put({}),
]
