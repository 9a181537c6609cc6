import { said, type Current } from '../plan/current.ts'
import { isWithUs } from '../stages/holders.ts'
import { isHidden } from '../stages/setting.ts'
import { nameFor, type Naming } from './names.ts'

/** The group's name for the head of a paper. A group that must stay hidden has none: a paper may be found at home. */
export const groupOn = (now: Current): string | undefined => (isHidden(now) ? undefined : said(now.sections.about.name))

/**
 * How somebody of the core group stands on a paper, by their id. Undefined, a line to fill in by hand, where nobody is
 * meant, where they have left or declined, where papers go without names, and where they said no to being on a list.
 */
export function nameOn(now: Current, naming: Naming, person: string | undefined): string | undefined {
  const found = isWithUs(now, person) ? now.lists.people.find((each) => each.id === person) : undefined
  return found === undefined || found.mayBeListed === 'no' ? undefined : nameFor(naming, found.name)
}

/**
 * Free words that are likely to name people ("Tom has the spare key"): only on a paper that names people anyway. Where it
 * gives initials or nothing, lines are left to write on.
 */
export const ownWordsOn = (naming: Naming, words: string | undefined): string | undefined =>
  naming === 'full' || naming === 'first' ? words : undefined
