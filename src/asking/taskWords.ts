import { use } from 'react'
import { said } from '#domain/plan/current.ts'
import { founderId } from '#domain/plan/plan.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { topicsOf } from '#domain/stages/talks.ts'
import type { RuleId } from '#domain/timeline/rules.ts'
import type { Owner, Task, Undated } from '#domain/timeline/task.ts'
import { useNow } from './founding.ts'
import { useItemQuestions } from './itemQuestion.ts'
import { moreBundle } from './moreBundle.ts'
import { useNameOf } from './people.ts'
import { short } from './short.ts'
import { LanguageContext, loadWords, useWords } from './words.ts'

/** What is needed of a task to name it. */
type Titled = Pick<Task | Undated, 'key' | 'kind' | 'rule' | 'subject'>

/** What a rule's task is called, and why it is there; in other words where the group must stay hidden. */
export function useRuleTask(): (rule: RuleId) => { readonly title: string; readonly why: string } {
  const { titles, whys, hidden } = useWords('tasks')
  const stays = isHidden(useNow())
  return (rule) => ({ title: (stays && hidden.titles[rule]) || titles[rule], why: (stays && hidden.whys[rule]) || whys[rule] })
}

/** What a task is called. Only the words of sections that have a question left open are loaded for it. */
export function useTaskTitle(): (task: Titled) => string {
  const words = useWords('tasks')
  const ruleTask = useRuleTask()
  const { sections } = useWords('shell')
  const now = useNow()
  const { lists, sections: answers } = now
  const question = useQuestionLabels()
  const aboutItem = useItemQuestions()
  const offers = useConnectionOffers()
  const duties = useStandardDuties()
  return ({ kind, rule, subject }) => {
    const id = subject ?? ''
    if (kind === 'own') return words.own(brief(lists.tasks.find((each) => each.id === id)?.title))
    if (kind === 'place') return words.place(brief(lists.places.find((each) => each.id === id)?.name))
    if (kind === 'connection') {
      const found = lists.connections.find((each) => each.id === id)
      return words.connection(brief(found?.organization) ?? offers.get(found?.std ?? ''), brief(found?.nextWhat))
    }
    if (kind === 'handOver') {
      const found = lists.duties.find((each) => each.id === id)
      return words.handOver(brief(found?.title) ?? duties.get(found?.std ?? ''))
    }
    if (kind === 'confirm') {
      const found = lists.connections.find((each) => each.id === id)
      return words.confirm(brief(found?.organization) ?? offers.get(found?.std ?? ''))
    }
    if (kind === 'talk') {
      const found = lists.discussions.find((each) => each.id === id)
      const [topic] = found ? topicsOf(found) : []
      return words.talk(topic && words.topics[topic])
    }
    // Day, place and contact of a group that must stay hidden may stand in a decision: its task does not repeat them.
    if (kind === 'decision') return words.decision(isHidden(now) ? undefined : brief(lists.decisions.find((each) => each.id === id)?.words))
    if (kind === 'project') return words.project(isHidden(now) ? undefined : brief(said(answers.purpose.firstProject)))
    if (kind === 'open') {
      const item = aboutItem(id)
      const section = sectionIds.find((each) => id.startsWith(`${each}.`)) ?? 'about'
      return words.open(item ?? question(id), sections[section].title)
    }
    return rule === undefined ? words.gone : ruleTask(rule).title
  }
}

const brief = (name: string | undefined): string | undefined => (name === undefined ? undefined : short(name))

/** The label of a question, given as `section.question`; undefined where it has none. */
function useQuestionLabels(): (subject: string) => string | undefined {
  const language = use(LanguageContext)
  const { sections } = useNow()
  const labels = new Map<string, string>()
  for (const section of sectionIds) {
    const open = openIn(sections[section])
    for (const bundle of [section, moreBundle[section]]) {
      if (open.every((id) => labels.has(`${section}.${id}`))) continue
      for (const [id, { label }] of questionsOf(use(loadWords(language, bundle)))) labels.set(`${section}.${id}`, label)
    }
  }
  return (subject) => labels.get(subject)
}

/** Ids of the questions left open. */
const openIn = (answers: object): readonly string[] => Object.entries(answers).flatMap(([id, answer]: [string, { readonly is?: string }]) => (answer.is === 'open' ? [id] : []))

const questionsOf = (bundle: object): readonly (readonly [string, { readonly label: string }])[] =>
  'questions' in bundle && typeof bundle.questions === 'object' ? Object.entries({ ...bundle.questions }) : []

/** Names of connections as they were suggested, for those nobody named. */
function useConnectionOffers(): ReadonlyMap<string, string> {
  const language = use(LanguageContext)
  const isNeeded = useNow().lists.connections.some((each) => each.organization === undefined && each.std !== undefined)
  return isNeeded ? new Map(Object.entries(use(loadWords(language, 'connections')).offers)) : none
}

/** Names of the guide's duties, for those with an end that nobody named anew. */
function useStandardDuties(): ReadonlyMap<string, string> {
  const language = use(LanguageContext)
  const isNeeded = useNow().lists.duties.some((each) => each.until !== undefined && each.title === undefined)
  if (!isNeeded) return none
  return new Map(Object.entries(use(loadWords(language, 'coreGroup')).duties.standard).map(([id, { title }]) => [id, title]))
}
const none: ReadonlyMap<string, string> = new Map()

interface OwnerNamed {
  readonly name: string
  /** It is the founder's. */
  readonly yours: boolean
  /** Nobody was named for it: the founder stands in. */
  readonly assumed: boolean
}

/** Who does a task. Somebody who was removed reads as "Nobody yet". */
export function useOwnerName(): (owner: Owner) => OwnerNamed {
  const { owners } = useWords('tasks')
  const nameOf = useNameOf()
  return ({ person, everyone, assumed }) => ({
    name: nameOf(person) ?? (everyone ? owners.everyone : owners.nobody),
    yours: person === founderId,
    assumed: assumed === true,
  })
}

