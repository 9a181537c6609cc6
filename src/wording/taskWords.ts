import { use } from 'react'
import { founderId } from '#domain/plan/plan.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import type { RuleId } from '#domain/timeline/rules.ts'
import type { Owner } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useItemQuestions } from './itemQuestion.ts'
import { useNameOf } from './people.ts'
import { labelsIn, ruleTask, taskTitle, type Titled } from './taskTitle.ts'
import { fitting, OnlineContext, useWords } from './words.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'

/** What a rule's task is called, and why it is there. */
export function useRuleTask(): (rule: RuleId) => { readonly title: string; readonly why: string } {
  return ruleTask(useCurrent(), useWords('tasks'))
}

/** What a task is called. Only the words of sections that have a question left open are loaded for it. */
export function useTaskTitle(): (task: Titled) => string {
  const question = useQuestionLabels()
  const aboutItem = useItemQuestions()
  return taskTitle(useCurrent(), {
    tasks: useWords('tasks'),
    shell: useWords('shell'),
    question: (subject) => aboutItem(subject) ?? question(subject),
    offers: useConnectionOffers(),
    duties: useStandardDuties(),
  })
}

/** The label of a question, given as `section.question`; undefined where it has none. */
function useQuestionLabels(): (subject: string) => string | undefined {
  const language = useLanguage()
  const { sections } = useCurrent()
  const labels = new Map<string, string>()
  for (const section of sectionIds) {
    const open = openIn(sections[section])
    if (open.length === 0) continue
    for (const [id, { label }] of labelsIn(fitting(section, use(loadWords(language, section)), use(OnlineContext))))
      labels.set(`${section}.${id}`, label)
  }
  return (subject) => labels.get(subject)
}

/** Ids of the questions left open. */
const openIn = (answers: object): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]: [string, { readonly is?: string }]) =>
    answer.is === 'open' ? [id] : [],
  )

/** Names of connections as they were suggested, for those nobody named. */
function useConnectionOffers(): ReadonlyMap<string, string> {
  const language = useLanguage()
  const isNeeded = useCurrent().lists.connections.some(
    (each) => each.organization === undefined && each.std !== undefined,
  )
  return isNeeded
    ? new Map(
        Object.entries(fitting('connections', use(loadWords(language, 'connections')), use(OnlineContext)).offers),
      )
    : none
}

/** Names of the guide's duties, for those with an end that nobody named anew. */
function useStandardDuties(): ReadonlyMap<string, string> {
  const language = useLanguage()
  const isNeeded = useCurrent().lists.duties.some((each) => each.until !== undefined && each.title === undefined)
  if (!isNeeded) return none
  return new Map(
    Object.entries(fitting('coreGroup', use(loadWords(language, 'coreGroup')), use(OnlineContext)).duties.standard).map(
      ([id, { title }]) => [id, title],
    ),
  )
}
const none: ReadonlyMap<string, string> = new Map()

interface OwnerNamed {
  readonly name: string
  /** It is the founder's. */
  readonly yours: boolean
  /** Nobody was named for it: the founder stands in. */
  readonly assumed: boolean
  /** Somebody's, not "Everyone". */
  readonly isName: boolean
}

/** Who does a task. Somebody who was removed reads as "Nobody yet". */
export function useOwnerName(): (owner: Owner) => OwnerNamed {
  const { owners } = useWords('tasks')
  const nameOf = useNameOf()
  return ({ person, everyone, assumed }) => ({
    name: nameOf(person) ?? (everyone ? owners.everyone : owners.nobody),
    yours: person === founderId,
    assumed: assumed === true,
    isName: nameOf(person) !== undefined,
  })
}
