import { isInRoom, isOnline } from '../plan/branches.ts'
import { said, type Current } from '../plan/current.ts'

/** The group meets in a room, or nothing was said yet. */
export const inRoom = (now: Current): boolean => isInRoom(said(now.sections.about.setting))

/** The group meets online, only or as well. */
export const online = (now: Current): boolean => isOnline(said(now.sections.about.setting))

/** Some sit in the room and some at a screen. */
export const bothWays = (now: Current): boolean => inRoom(now) && online(now)

/** Survivors of abuse: a specialist service comes first, and place and contact stay with members (`stages.md`). */
export const isAboutAbuse = (now: Current): boolean => said(now.sections.about.category) === 'abuse'

/** Somebody under 18 may come: a host organization and checks are needed [ALT]. */
export const minorsMayCome = (now: Current): boolean => {
  const ages = said(now.sections.about.ages)
  return ages === 'under18' || ages === 'both'
}

/**
 * Place and contact are known to members only: no public lists, no press, nothing put up. A group about abuse stays
 * hidden until its founder says otherwise: one address on a wall can bring the person whom members fled [ASCA][EUG].
 */
export const isHidden = (now: Current): boolean => {
  const hidden = said(now.sections.about.hidden)
  return hidden === 'yes' || (hidden === undefined && isAboutAbuse(now))
}
