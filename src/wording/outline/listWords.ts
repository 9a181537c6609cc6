import { criteria, onVisit } from '#domain/plan/criteria.ts'
import { listNames, type ListName } from '#domain/plan/lists.ts'
import type { OptionWords } from '#words/types.ts'
import type { OutlineWords } from './outlineWords.ts'

type Texts = Readonly<Record<string, string>>
type Options = Readonly<Record<string, OptionWords>>

/** What is called how in one list: its fields, what is chosen from, and the names of items taken from the guide. */
export interface ListWords {
  readonly heading: string
  readonly unnamed: (n: number) => string
  /** The field that names an item. */
  readonly title: string
  readonly standard: Texts
  readonly fields: Texts
  readonly options: Readonly<Record<string, Options>>
}

const titles: Readonly<Record<ListName, string>> = {
  people: 'name',
  duties: 'title',
  discussions: 'title',
  parts: 'title',
  rules: 'words',
  places: 'name',
  connections: 'organization',
  tasks: 'title',
  groups: 'name',
  decisions: 'words',
  contacts: 'on',
  meetings: 'on',
  enquiries: 'on',
  evaluations: 'on',
  reviews: 'on',
}

export function listWords(words: OutlineWords, list: ListName): ListWords {
  const { heading, unnamed, fields } = words.plans.file.lists[list]
  return {
    heading,
    unnamed,
    title: titles[list],
    standard: standard(words)[list] ?? {},
    fields: list === 'places' ? { ...fields, ...criterionNames(words) } : fields,
    options: options(words)[list],
  }
}

const standard = ({ coreGroup, purpose, connections }: OutlineWords): Partial<Record<ListName, Texts>> => ({
  duties: texts(coreGroup.duties.standard, (each) => each.title),
  discussions: texts(purpose.talks.standard, (each) => each.title),
  parts: texts(purpose.meeting.parts.standard, (each) => each.title),
  rules: purpose.rules.standard,
  connections: connections.offers,
})

function options({
  shell,
  coreGroup,
  expectations,
  purpose,
  place,
  connections,
  timeline,
  plans,
  about,
}: OutlineWords): Readonly<Record<ListName, Readonly<Record<string, Options>>>> {
  const { yesNo } = plans.file
  return {
    people: {
      stance: coreGroup.person.stance.options,
      mayLeaveMessage: yesNo,
      mayBeListed: yesNo,
      mayBePublic: yesNo,
      moreIsFine: yesNo,
    },
    duties: {},
    discussions: { topics: purpose.talks.fields.topics.options, held: yesNo },
    parts: { serves: purpose.meeting.part.fields.serves.options, shared: yesNo },
    rules: {},
    places: {
      kind: place.kinds,
      ...Object.fromEntries([...criteria, ...onVisit].map((each) => [each, place.findings])),
      homeTwo: yesNo,
      homeTold: yesNo,
      homeKnown: yesNo,
      homeUnlisted: yesNo,
    },
    connections: { kind: texts(connections.kinds, (each) => each.name), state: connections.fields.state.options },
    tasks: { stage: texts(shell.sections, (each) => each.title), done: yesNo },
    groups: { state: about.group.state, fits: about.group.fits },
    decisions: { state: purpose.decision.state },
    contacts: { how: connections.entry.how, outcome: connections.entry.outcome },
    meetings: {},
    enquiries: { heard: expectations.hearingWays },
    evaluations: {},
    reviews: { outcome: timeline.questions.outcome.options },
  }
}

const criterionNames = ({ place, plans }: OutlineWords): Texts =>
  Object.fromEntries(
    criteria.flatMap((each) => {
      const { short } = place.criteria[each]({})
      return [
        [each, short],
        [`${each}Note`, plans.file.note(short)],
      ]
    }),
  )

const texts = <T>(of: Readonly<Record<string, T>>, text: (each: T) => string): Texts =>
  Object.fromEntries(Object.entries(of).map(([key, each]) => [key, text(each)]))

export const isList = (name: string): name is ListName => listNames.some((each) => each === name)
