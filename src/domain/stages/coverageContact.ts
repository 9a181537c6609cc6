import { said, type Current } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import { holdersOf } from './holders.ts'

/** Stand where a person's id stands: the counselor, and somebody who is not in the core group. */
export const outsideTesters = ['counselor', 'outside'] as const

/** Whoever answers the public contact: the holder of that duty, until then the founder. */
export const answersContact = (now: Current): string => holdersOf(now, 'publicContact').holder ?? founderId

/**
 * Whether this person can test the public contact: somebody else than whoever answers it, because only they notice that
 * a message does not arrive. A person who was removed from the plan counts no more.
 */
function isSecondPerson(now: Current, tester: string | undefined): boolean {
  if (tester === undefined || tester === answersContact(now)) return false
  return outsideTesters.some((each) => each === tester) || now.lists.people.some((person) => person.id === tester)
}

/** The public contact is said and somebody else has tried it. */
export const isContactTested = (now: Current): boolean =>
  said(now.sections.connections.publicContact) !== undefined &&
  isSecondPerson(now, said(now.sections.connections.testedBy))

/** The person whose own address or number stands as the public contact, if it is one: strangers would reach them at home. */
export function privateContactOf(now: Current): string | undefined {
  const contact = essence(said(now.sections.connections.publicContact) ?? '')
  if (contact === '') return undefined
  return now.lists.people.find((person) => essence(person.reach ?? '') === contact)?.id
}

/** Two ways of writing one number are the same number; an address is compared without its case and spaces. */
function essence(contact: string): string {
  const digits = contact.replace(/\D/g, '')
  return contact.includes('@') || digits.length < 5 ? contact.toLowerCase().replace(/\s/g, '') : digits
}
