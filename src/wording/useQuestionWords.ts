import { sectionIds, type SectionId } from '#domain/plan/sections.ts'
import type { QuestionAddress } from '#domain/questions/list.ts'
import type { FieldWords } from '#words/types.ts'
import { useWords } from './words.ts'

/** The words of one question. Its section's are there with its page. */
export function useQuestionWords(of: QuestionAddress): FieldWords {
  const [section, name = ''] = of.split('.')
  const id: SectionId = sectionIds.find((each) => each === section) ?? 'about'
  const questions: Readonly<Record<string, FieldWords | undefined>> = useWords(id).questions
  return questions[name] ?? { label: '' }
}
