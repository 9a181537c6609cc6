import { said, type Current } from '../plan/current.ts'
import { others } from './holders.ts'
import { isAboutAbuse, isHidden, meetsAlready, minorsMayCome } from './setting.ts'

/** The one next thing for the first week. */
export type FirstThing =
  | { readonly is: 'footing' | 'look' | 'visit' | 'notice' | 'service' }
  | { readonly is: 'message' | 'meet'; readonly person: string }

/**
 * Whom the first message goes to: somebody who was not asked yet, else the first who was asked and has not answered. The
 * id of a person; undefined where all have: nobody who agreed is asked once more.
 */
export function firstToAsk(now: Current): string | undefined {
  const waiting = others(now).filter((person) => person.stance !== 'agreed')
  const notAsked = waiting.find((person) => person.stance === undefined || person.stance === 'idea')
  return (notAsked ?? waiting[0])?.id
}

/** Letters that stand for a name, "M." or "IW": nobody is greeted by them. Scripts without capitals have no initials here. */
export function isInitials(name: string): boolean {
  if (!/\p{L}\p{L}/u.test(name)) return true
  return name.length <= 3 && name === name.toUpperCase() && name !== name.toLowerCase()
}

/**
 * Exactly one thing to do next, in the order that guides give: look for what exists and visit it [NJ][CTB][BR], then
 * find people [NJ][CAP][C2R]. A group that meets already says what should change. Where the group must stay hidden a specialist service comes before any notice [ASCA][EUG].
 */
export function firstThing(now: Current): FirstThing {
  if (meetsAlready(now)) return { is: 'footing' }
  const similar = said(now.sections.about.similar)
  if (similar !== 'yes' && similar !== 'no') return { is: 'look' }
  if (similar === 'yes') return { is: 'visit' }
  const person = firstToAsk(now)
  if (person === undefined) return { is: isHidden(now) ? 'service' : 'notice' }
  const stance = others(now).find((each) => each.id === person)?.stance ?? 'idea'
  return { is: stance === 'idea' ? 'message' : 'meet', person }
}

const safetyNotes = ['public', 'tell', 'address', 'service', 'host'] as const
export type SafetyNote = (typeof safetyNotes)[number]

/** What to keep in mind before meeting anybody [TTC][CAM_R]; more where the concern or the age asks for it [ASCA][ALT]. */
export function firstSafety(now: Current): readonly SafetyNote[] {
  const applies: Readonly<Record<SafetyNote, boolean>> = {
    public: true,
    tell: true,
    address: true,
    // a specialist service comes first even where the founder lets the group be known
    service: isHidden(now) || isAboutAbuse(now),
    host: minorsMayCome(now),
  }
  return safetyNotes.filter((note) => applies[note])
}
