import { counselorId } from '../plan/plan.ts'
import { said, type Current } from '../plan/current.ts'
import { agreedPeople } from '../stages/holders.ts'
import { isHidden } from '../stages/setting.ts'
import { nameFor, type Naming } from './names.ts'

/** Somebody's name as a paper gives it; undefined where they are not known, not on the list, or not to be named. */
export const personFor = (now: Current, naming: Naming, id: string | undefined): string | undefined =>
  nameFor(naming, now.lists.people.find((person) => person.id === id)?.name)

/** The counselor has no name in a plan: words say it. */
export const isCounselor = (id: string | undefined): boolean => id === counselorId

/** More than one has agreed to found the group: "we", not "I". */
export const isSeveral = (now: Current): boolean => agreedPeople(now).length > 1

/** First names among ourselves; where the group must stay hidden, a lost paper must not tell who is in it. */
export const namingInside = (now: Current): Naming => (isHidden(now) ? 'initials' : 'first')

/** What every paper can say of the group, in the founder's words. */
export const groupName = (now: Current): string | undefined => said(now.sections.about.name)
