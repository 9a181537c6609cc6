import { labelsIn, taskTitle } from '#wording/taskTitle.ts'
import { short } from '#wording/short.ts'
import { nameFor, type Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import type { Owner, Task, Undated } from '#domain/timeline/task.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import { itemQuestionOn } from './itemQuestionOn.ts'

/** The words that papers with tasks on them need: a task may be about any question. */
export const titleBundles = [
  'tasks',
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
  'asking',
  'itemQuestions',
] as const
export type TitleBundles = Pick<Bundles, (typeof titleBundles)[number] | 'shell'>

/** What a task is called on paper. */
export function titleOn(
  now: Current,
  naming: Naming,
  words: TitleBundles,
  formats: Formats,
): (task: Pick<Task | Undated, 'key' | 'kind' | 'rule' | 'subject'>) => string {
  const labels = new Map(
    sectionIds.flatMap((id) => labelsIn(words[id]).map(([question, { label }]) => [`${id}.${question}`, label])),
  )
  const ofItem = itemQuestionOn(now, naming, words, formats)
  return taskTitle(now, {
    tasks: words.tasks,
    shell: words.shell,
    question: (subject) => ofItem(subject) ?? labels.get(subject),
    offers: new Map(Object.entries(words.connections.offers)),
    duties: new Map(Object.entries(words.coreGroup.duties.standard).map(([id, { title }]) => [id, title])),
  })
}

/** Who does something, as the paper names people. Without names it says nothing of persons, and "Everyone" of all. */
export function ownerOn(
  now: Current,
  naming: Naming,
  words: Pick<TitleBundles, 'tasks' | 'asking' | 'shell'>,
): (owner: Owner) => string | undefined {
  return ({ person: id, everyone }) => {
    if (id === counselorId) return words.asking.counselor
    const index = now.lists.people.findIndex((each) => each.id === id)
    const person = now.lists.people[index]
    if (!person)
      return everyone ? words.tasks.owners.everyone : naming === 'none' ? undefined : words.tasks.owners.nobody
    const name = nameFor(naming, person.name)
    if (name !== undefined) return short(name)
    if (naming === 'none') return undefined
    return person.you ? words.shell.you : words.asking.unnamedPerson(index + 1)
  }
}
