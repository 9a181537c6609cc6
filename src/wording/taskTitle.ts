import { said, type Current } from '#domain/plan/current.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { topicsOf } from '#domain/stages/talks.ts'
import { remembered } from '#domain/remembered.ts'
import type { RuleId } from '#domain/timeline/rules.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import type { Task, Undated } from '#domain/timeline/task.ts'
import type { Bundles } from '#words/languages.ts'
import { short } from './short.ts'

/** What is needed of a task to name it. */
export type Titled = Pick<Task | Undated, 'key' | 'kind' | 'rule' | 'subject'>

/** What tasks are named with. The lookups may load little (a screen) or have all at hand (a paper). */
export interface TitleWords {
  readonly tasks: Bundles['tasks']
  readonly shell: Bundles['shell']
  /** The label of a question, given as `section.question`; undefined where it has none. */
  readonly question: (subject: string) => string | undefined
  /** Names of connections as they were suggested, for those nobody named. */
  readonly offers: ReadonlyMap<string, string>
  /** Names of the guide's duties, for those nobody named anew. */
  readonly duties: ReadonlyMap<string, string>
}

/** What a rule's task is called, and why it is there; in other words where the group must stay hidden. */
export function ruleTask(
  now: Current,
  { titles, whys, hidden, oneTalk }: Bundles['tasks'],
): (rule: RuleId) => { readonly title: string; readonly why: string } {
  const stays = isHidden(now)
  const takesIn = isOneTalk(now)
  return (rule) => {
    if (takesIn && rule === 'talk2') return oneTalk
    return {
      title: (stays && hidden.titles[rule]) || titles[rule],
      why: (stays && hidden.whys[rule]) || whys[rule],
    }
  }
}

/** Where time is short, one talk is all there is before the rehearsal: it takes in what else has to be agreed. */
const isOneTalk = (now: Current): boolean => {
  const { anchors, tasks } = timeline(now)
  return anchors.shortNotice && !tasks.some(({ rule }) => rule === 'talk3')
}

/** What a task is called. */
export function taskTitle(
  now: Current,
  { tasks: words, shell, question, offers, duties }: TitleWords,
): (task: Titled) => string {
  const { lists, sections: answers } = now
  const ofRule = ruleTask(now, words)
  const ownTitles = titlesOfTasks(now)
  return ({ kind, rule, subject }) => {
    const id = subject ?? ''
    if (kind === 'own') return words.own(brief(ownTitles.get(id)))
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
    if (kind === 'decision')
      return words.decision(isHidden(now) ? undefined : brief(lists.decisions.find((each) => each.id === id)?.words))
    if (kind === 'project') return words.project(isHidden(now) ? undefined : brief(said(answers.purpose.firstProject)))
    if (kind === 'training')
      return words.training(isHidden(now) ? undefined : brief(said(answers.coreGroup.trainingWhat)))
    if (kind === 'practice') return words.practice
    if (kind === 'open') {
      const section = sectionIds.find((each) => id.startsWith(`${each}.`)) ?? 'about'
      return words.open(question(id), shell.sections[section].title)
    }
    return rule === undefined ? words.gone : ofRule(rule).title
  }
}

/** By their ids: there may be thousands. Of two with one id the first counts. */
const titlesOfTasks = remembered(
  ({ lists }: Current) => new Map(lists.tasks.map(({ id, title }) => [id, title] as const).toReversed()),
)

const brief = (name: string | undefined): string | undefined => (name === undefined ? undefined : short(name))

/** The labels of a bundle's questions, by id. */
export const labelsIn = (bundle: object): readonly (readonly [string, { readonly label: string }])[] =>
  'questions' in bundle && typeof bundle.questions === 'object' ? Object.entries({ ...bundle.questions }) : []
