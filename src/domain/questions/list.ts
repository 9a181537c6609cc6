import type { SectionId } from '../plan/sections.ts'
import { aboutQuestions } from './about.ts'
import { connectionsQuestions } from './connections.ts'
import { coreGroupQuestions } from './coreGroup.ts'
import { expectationsQuestions } from './expectations.ts'
import { placeQuestions } from './place.ts'
import { purposeQuestions } from './purpose.ts'
import type { Question, Questions } from './question.ts'
import { timelineQuestions } from './timeline.ts'

/** Every question that is asked, by section. */
export const questions = {
  about: aboutQuestions,
  coreGroup: coreGroupQuestions,
  expectations: expectationsQuestions,
  purpose: purposeQuestions,
  place: placeQuestions,
  connections: connectionsQuestions,
  timeline: timelineQuestions,
} as const satisfies Record<SectionId, Questions>

type All = typeof questions
/** `about.area` and so on. */
export type QuestionAddress = { [S in SectionId]: `${S}.${string & keyof All[S]}` }[SectionId]
type Own = { readonly answer: { readonly control: 'own' | 'place' | 'talk' | 'connection' } }
/** Those for which no page writes a control of its own. */
export type AskedAddress = {
  [S in SectionId]: {
    [Q in string & keyof All[S]]: All[S][Q] extends Own ? never : `${S}.${Q}`
  }[string & keyof All[S]]
}[SectionId]
type Asked = { [S in SectionId]: All[S][keyof All[S]] }[SectionId]
/** The rules that questions name. */
export type RuleOfQuestions = Extract<Asked, { readonly when: string }>['when']
/** The pages that the questions of a section name. */
export type PageOf<S extends SectionId> = Extract<All[S][keyof All[S]], { readonly page: string }>['page']

const byAddress: ReadonlyMap<string, Question> = new Map(
  Object.entries(questions).flatMap(([section, asked]) =>
    Object.entries<Question>(asked).map(([id, question]) => [`${section}.${id}`, question] as const),
  ),
)

/** A question by its address, `section.question`; undefined where there is none. */
export const questionAt = (address: string): Question | undefined => byAddress.get(address)

/** The questions of a page, in the order in which they are asked. */
export const questionsOn = (section: SectionId, page: string): readonly string[] =>
  Object.entries<Question>(questions[section]).flatMap(([id, question]) => (question.page === page ? [id] : []))

/** Answers that belong to the founder alone, as `section.question`. */
export const isPrivate = (address: string): boolean => questionAt(address)?.isPrivate === true

/** Whether a question, given as `section.question`, can be left open. */
export const mayLeaveQuestionOpen = (address: string): boolean => {
  const question = questionAt(address)
  return question?.closed === undefined && question?.isPrivate === undefined
}

/** Whether a question, given as `section.question`, is answered in free words. A time of day or a span of days is text too, but in a form of its own. */
export const isInWords = (address: string): boolean =>
  ['text', 'longText'].includes(questionAt(address)?.answer.control ?? '')
