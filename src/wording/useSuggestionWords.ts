import { contentOf, kindOf } from '#domain/desk/suggesting.ts'
import { stands } from '#domain/desk/suggestions.ts'
import { readEdit, type Edit, type NewItem } from '#domain/plan/edit.ts'
import type { Suggestion } from '#domain/plan/plan.ts'
import { isDate } from '#domain/dates.ts'
import { usePlan } from '#plan/planActor.ts'
import { useNameOf } from './people.ts'
import { useQuestionLabel } from './useQuestionLabel.ts'
import { useFormats, useWords } from './words.ts'

export interface SuggestionWords {
  /** "A place", "Words for “Who may come?”". */
  readonly kind: string
  /** What it is about: a name, a task, the words. Empty where it holds none. */
  readonly content: string
  /** What else it would bring, one line each. */
  readonly facts: readonly string[]
}

/** How suggestions are said. Labels of questions are loaded for those that offer words. */
export function useSuggestionWords(of: readonly Suggestion[]): (suggestion: Suggestion) => SuggestionWords {
  const words = useWords('suggestions')
  const plan = usePlan()
  const formats = useFormats()
  const nameOf = useNameOf()
  const answers = of.flatMap(({ edit }) => asAnswer(readEdit(edit)))
  const label = useQuestionLabel(answers.map(addressOf))

  const factsOf = (edit: Edit | undefined): readonly string[] => {
    if (edit?.kind === 'answer') {
      const now = new Map<string, { readonly value?: unknown }>(Object.entries(plan.sections[edit.section])).get(
        edit.question,
      )?.value
      return typeof now === 'string' && now.trim() !== '' && !stands(plan, edit) ? [words.now(now)] : []
    }
    if (edit?.kind === 'change') {
      const items: readonly NewItem[] = plan.lists[edit.list]
      const now = textOf(items.find(({ id }) => id === edit.id)?.[edit.field])?.trim()
      return now && now !== textOf(edit.answer) ? [words.now(now)] : []
    }
    if (edit?.kind !== 'add') return []
    const facts = new Map<string, (text: string) => string>(Object.entries(words.facts))
    return Object.entries(edit.item).flatMap(([field, answer]) => {
      const text = textOf(answer)
      const say = facts.get(field)
      return say === undefined || text === undefined
        ? []
        : [say(field === 'owner' ? (nameOf(text) ?? '') : isDate(text) ? formats.date(text) : text)]
    })
  }
  return ({ edit, taken, state }) => {
    const read = readEdit(state === 'accepted' && taken ? taken.edit : edit)
    const kind = read && kindOf(read)
    return {
      kind:
        read?.kind === 'answer'
          ? words[kind === 'wording' ? 'wordingOf' : 'answerTo'](label(addressOf(read)))
          : kind
            ? words.kinds[kind]
            : words.other,
      content: (read && contentOf(read)) ?? '',
      facts: state === 'open' ? factsOf(read) : [],
    }
  }
}

type AnswerEdit = Extract<Edit, { kind: 'answer' }>
const asAnswer = (edit: Edit | undefined): readonly AnswerEdit[] => (edit?.kind === 'answer' ? [edit] : [])
const addressOf = ({ section, question }: AnswerEdit): string => `${section}.${question}`

const textOf = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string'
    ? answer.value
    : undefined
