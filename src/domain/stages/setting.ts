import { isInRoom, isOnline, mayAffiliate, mayIncludeMinors, mustHide } from '../plan/branches.ts'
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
export const minorsMayCome = (now: Current): boolean => mayIncludeMinors(said(now.sections.about.ages))

/**
 * Place and contact are known to members only: no public lists, no press, nothing put up. A group about abuse stays
 * hidden until its founder says otherwise: one address on a wall can bring the person whom members fled [ASCA][EUG].
 */
export const isHidden = (now: Current): boolean =>
  mustHide(said(now.sections.about.hidden), said(now.sections.about.category))

/** The group may start under a national body, or one was found. */
export const affiliationInQuestion = (now: Current): boolean =>
  mayAffiliate(said(now.sections.about.direction), said(now.sections.about.national))

/** Few share the concern, or they live far apart. */
export const isRare = (now: Current): boolean => said(now.sections.about.rare) === 'yes'

/** Its people live far apart, or it meets on screens: they may never have been in one room. */
export const isSpreadOut = (now: Current): boolean => isRare(now) || online(now)

/** A group that meets already and wants a new footing. */
export const meetsAlready = (now: Current): boolean => said(now.sections.about.alreadyMeets) === 'yes'

/** Somebody set the day of the first meeting, or it was held: until then the day is a draft. */
export const isFirstDated = (now: Current): boolean =>
  said(now.sections.timeline.firstMeeting) !== undefined || said(now.sections.timeline.held) === 'yes'
