import type { Sections } from '#domain/plan/sections.ts'
import type { QuestionWords } from '#words/types.ts'
import { reasons } from '../reasons.ts'
import { askConduct } from './askConduct.ts'
import { askFormat } from './askFormat.ts'
import { askHouse } from './askHouse.ts'
import { askTogether } from './askTogether.ts'

/** What each of these pages asks. */
export const questions = {
  ...askFormat,
  identityAt: reason(reasons.of.instantIdentity.ask),
  empowermentAt: reason(reasons.of.empowerment.ask),
  disclosureAt: reason(reasons.of.mutualSelfDisclosure.ask),
  helperAt: reason(reasons.of.helperPrinciple.ask),
  modelsAt: reason(reasons.of.socialRoleModels.ask),
  understandingAt: reason(reasons.of.sharedUnderstanding.ask),
  ...askConduct,
  ...askTogether,
  ...askHouse,
} satisfies { [Q in keyof Sections['purpose']]?: QuestionWords }

/** The six questions to the running order are alike but for what they ask. */
function reason(label: string) {
  return {
    label,
    hint: 'Name a part of the meeting, or a moment before or after it.',
    why: 'The encyclopedia entry gives six reasons why groups work. This is one of them.',
    sources: ['seed'],
  } satisfies QuestionWords
}
