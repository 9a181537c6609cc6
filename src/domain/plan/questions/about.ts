import * as z from 'zod/mini'
import { answer, date, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { aboutMore } from './aboutMore.ts'

/** What is asked about the group before the stages. */
export const about = z.object({
  problem: answer(text),
  category: answer(z.enum(choices.categories)),
  audience: answer(z.enum(choices.audiences)),
  relation: answer(z.enum(choices.relations)),
  setting: answer(z.enum(choices.settings)),
  area: answer(text),
  ages: answer(z.enum(choices.ageGroups)),
  /** Few people share the concern, or they live far apart. */
  rare: answer(yesNo),
  /** Place and contact must be known to members only. */
  hidden: answer(yesNo),
  similar: answer(z.enum(choices.looked)),
  similarNote: answer(text),
  national: answer(z.enum(choices.looked)),
  nationalName: answer(text),
  direction: answer(z.enum(choices.directions)),
  functions: answer(z.array(z.enum(choices.functions))),
  name: answer(text),
  planningStart: answer(date),
  /** When the founder would like to meet: `YYYY-MM-DD/YYYY-MM-DD`, from "about spring". */
  wish: answer(text),
  ...aboutMore,
})
