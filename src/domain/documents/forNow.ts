import type { Current } from '../plan/current.ts'
import { nearMeeting } from '../timeline/near.ts'
import type { RuleId } from '../timeline/rules.ts'
import { hasStopped } from '../timeline/shown.ts'
import { isOpenTask, type Task } from '../timeline/task.ts'
import { timeline } from '../timeline/timeline.ts'
import type { DocumentId } from './documents.ts'

/** The folds of the gallery. Each document is in one of them. */
export const documentGroups = {
  start: ['checklist', 'notice', 'timeline', 'agenda', 'charter', 'settled', 'dutyCards', 'places'],
  tell: ['letter', 'factSheet', 'callingList', 'flyer'],
  first: ['runningOrder', 'signIn', 'nameTags', 'welcome', 'contactCards', 'crisisCard', 'cashSheet'],
  after: ['review'],
} as const satisfies Readonly<Record<string, readonly DocumentId[]>>
export type DocumentGroup = keyof typeof documentGroups

/** What a task is done with. */
const documentsOf: Partial<Readonly<Record<RuleId, readonly DocumentId[]>>> = {
  postNotice: ['notice'],
  meetInterested: ['notice'],
  shareDuties: ['dutyCards'],
  talk1: ['agenda'],
  talk2: ['agenda'],
  talk3: ['agenda'],
  talk4: ['runningOrder', 'crisisCard'],
  callPlaces: ['places'],
  bookPlace: ['places'],
  writeCharter: ['charter', 'flyer', 'factSheet'],
  listGroup: ['factSheet'],
  tellGatekeepers: ['letter', 'callingList'],
  putUpFlyers: ['flyer'],
  followUp: ['callingList'],
  confirmRoom: ['signIn', 'contactCards', 'crisisCard'],
  firstMeeting: ['runningOrder', 'signIn', 'crisisCard'],
  meeting2: ['charter', 'settled'],
  review1: ['review'],
  review2: ['review'],
}

const documentsFor = ({ kind, rule }: Task): readonly DocumentId[] => {
  if (kind === 'talk') return ['agenda']
  if (kind === 'connection') return ['callingList']
  return (kind === 'rule' && rule && documentsOf[rule]) || []
}

const most = 3

/** The documents that what comes next is done with, by date: never more than three, and no document twice. */
export function documentsForNow(now: Current): readonly DocumentId[] {
  if (hasStopped(now)) return []
  if (nearMeeting(now)?.isFirst) return ['runningOrder', 'signIn', 'crisisCard']
  const open = timeline(now)
    .tasks.filter(isOpenTask)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return [...new Set([...open.flatMap(documentsFor), 'checklist' as const])].slice(0, most)
}
