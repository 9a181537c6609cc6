import { sections, stepAddress, type StepAddress } from '../stages/sections.ts'
import type { RuleId } from './rules.ts'
import type { Task, TaskKind, Undated } from './task.ts'

/** The page where a rule's task is worked on or told. */
const pageOf: Readonly<Record<RuleId, StepAddress>> = {
  lookForGroups: 'about/others',
  groupContact: 'connections/contact',
  postNotice: 'coreGroup/search',
  meetInterested: 'coreGroup/people',
  shareDuties: 'coreGroup/duties',
  talk1: 'purpose/talks',
  talk2: 'purpose/talks',
  getApproval: 'about/approval',
  callPlaces: 'place/places',
  talk3: 'purpose/talks',
  agreeHost: 'about/young',
  bookPlace: 'place/book',
  agreeHelper: 'connections/involvement',
  writeCharter: 'timeline/line',
  listGroup: 'connections/list',
  tellGatekeepers: 'connections/list',
  pressNotice: 'connections/list',
  putUpFlyers: 'timeline/line',
  followUp: 'connections/week',
  countYeses: 'timeline/date',
  talk4: 'purpose/talks',
  confirmRoom: 'place/book',
  firstMeeting: 'timeline/after',
  thanks: 'timeline/follow',
  meeting2: 'timeline/diary',
  evaluation: 'timeline/evaluations',
  loadAgain: 'coreGroup/loadAgain',
  revisitExpectations: 'expectations/compare',
  review1: 'timeline/reviews',
  review2: 'timeline/reviews',
  reviewAffiliation: 'about/affiliation',
}

const listPage: Readonly<Record<Exclude<TaskKind, 'rule' | 'open'>, StepAddress>> = {
  own: 'timeline/line',
  talk: 'purpose/talks',
  handOver: 'coreGroup/terms',
  decision: 'purpose/decisions',
  project: 'purpose/projects',
  connection: 'connections/list',
  place: 'place/places',
  confirm: 'connections/confirm',
}

/** The page of a task, and the item on it where it is about one. */
export function whereTask({ kind, rule, subject }: Pick<Task | Undated, 'kind' | 'rule' | 'subject'>): { readonly to: StepAddress; readonly item?: string } {
  if (kind === 'open') return { to: (subject === undefined ? undefined : whereQuestion(subject)) ?? 'timeline/line' }
  const to = kind === 'rule' ? (rule === undefined ? 'timeline/line' : pageOf[rule]) : listPage[kind]
  // The page confirms with one tap: nobody needs the item for it.
  return subject === undefined || kind === 'confirm' ? { to } : { to, item: subject }
}

/** The page that asks a question, given as `section.question`; undefined where none does. */
export function whereQuestion(question: string): StepAddress | undefined {
  for (const section of sections) {
    for (const step of section.steps) {
      const asks: readonly string[] = 'asks' in step ? step.asks : []
      if (asks.some((asked) => `${section.id}.${asked}` === question)) return stepAddress(section.id, step.id)
    }
  }
  return undefined
}
