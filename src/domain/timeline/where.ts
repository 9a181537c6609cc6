import { questionAt } from '../questions/list.ts'
import { sections, stepAddress, type StepAddress } from '../stages/sections.ts'
import { readItemSubject, type ItemQuestion } from '../stages/leftOpen.ts'
import type { Step } from '../stages/section.ts'
import type { RuleId } from './rules.ts'
import type { Task, TaskKind, Undated } from './task.ts'

/** The page where a rule's task is worked on or told. */
const pageOf: Readonly<Record<RuleId, StepAddress>> = {
  lookForGroups: 'about/others',
  groupContact: 'connections/contact',
  postNotice: 'coreGroup/search',
  meetInterested: 'coreGroup/people',
  askNational: 'about/national',
  decideTie: 'about/affiliation',
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
  followUp: 'connections/list',
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
  training: 'coreGroup/training',
  practice: 'coreGroup/succession',
  connection: 'connections/list',
  place: 'place/places',
  confirm: 'connections/confirm',
}

/** The page of a task, and the item on it where it is about one. */
export function whereTask({ kind, rule, subject }: Pick<Task | Undated, 'kind' | 'rule' | 'subject'>): {
  readonly to: StepAddress
  readonly item?: string
} {
  if (kind === 'open') return (subject === undefined ? undefined : whereOpen(subject)) ?? { to: 'timeline/line' }
  const to = kind === 'rule' ? (rule === undefined ? 'timeline/line' : pageOf[rule]) : listPage[kind]
  // The page confirms with one tap: nobody needs the item for it.
  return subject === undefined || kind === 'confirm' ? { to } : { to, item: subject }
}

/** The page of something left open, a question of a section or one about an item, as it stands in an agenda point or a task. */
export function whereOpen(subject: string): { readonly to: StepAddress; readonly item?: string } | undefined {
  const about = readItemSubject(subject)
  const to = about ? listPageOf(about) : whereQuestion(subject)
  return to && { to, ...(about && { item: about.item }) }
}

/** The page of a list. The end of a duty, and who comes next, have a page of their own. */
function listPageOf({ list, field }: ItemQuestion): StepAddress | undefined {
  if (list === 'duties' && ['until', 'successor', 'handOver'].includes(field)) return 'coreGroup/terms'
  const section = sections.find(({ lists }) => lists.some((each) => each === list))
  const step = section?.steps.find((each: Step) => each.list === list)
  return section && step && stepAddress(section.id, step.id)
}

/** The page that asks a question, given as `section.question`; undefined where none does. */
export function whereQuestion(question: string): StepAddress | undefined {
  const [section = ''] = question.split('.')
  return stepAddress(section, questionAt(question)?.page ?? '')
}
