import type { SectionId } from '#domain/plan/sections.ts'
import type { OptionWords, QuestionWords } from '#words/types.ts'
import type { OutlineWords } from './outlineWords.ts'

type Asked = Pick<QuestionWords, 'label' | 'options'>
interface SectionWords {
  readonly questions?: Readonly<Record<string, Asked>>
}

const none: Asked = { label: '' }

/** What a question of a section says, and its options. */
export function questionWords(words: OutlineWords, section: SectionId, question: string): Asked {
  const sections: Readonly<Record<SectionId, SectionWords>> & Readonly<Partial<Record<string, SectionWords>>> = words
  const asked = sections[section].questions?.[question] ?? none
  // The ways to hear of a group are words of their own: the comparison uses them too.
  return section === 'expectations' && question === 'hearing'
    ? { ...asked, options: words.expectations.hearingWays }
    : asked
}

export const optionLabel = (option: OptionWords): string => (typeof option === 'string' ? option : option.label)
