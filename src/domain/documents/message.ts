import { said, type Current } from '../plan/current.ts'
import { firstToAsk, isInitials } from '../stages/firstThing.ts'
import { inRoom, isHidden } from '../stages/setting.ts'
import { nameFor } from './names.ts'

/** What the message to one person can say. It goes from the founder to somebody they know, so it may carry the first name. */
export interface MessageFacts {
  readonly problem?: string
  /** Left out where the place must stay hidden. */
  readonly area?: string
  readonly online: boolean
  readonly name?: string
  /** Whom it is for, the same on every page that shows it; left out while nobody in particular is meant, or where there are only initials. */
  readonly to?: string
}

/** The facts of the message, from a plan as it counts. */
export function messageFacts(now: Current): MessageFacts {
  const { about } = now.sections
  const problem = said(about.problem)
  const area = isHidden(now) ? undefined : said(about.area)
  const to = now.lists.people.find((each) => each.id === firstToAsk(now))?.name?.trim()
  const name = nameFor('first', now.lists.people.find((each) => each.you)?.name)
  return {
    online: !inRoom(now),
    ...(problem === undefined ? {} : { problem }),
    ...(area === undefined ? {} : { area }),
    ...(name === undefined ? {} : { name }),
    ...(to === undefined || isInitials(to) ? {} : { to }),
  }
}
