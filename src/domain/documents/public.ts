import { said, type Current } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import { answersContact, privateContactOf } from '../stages/coverageContact.ts'
import { isWithUs } from '../stages/holders.ts'
import { nameFor, type Naming } from './names.ts'

const isPublic = (now: Current, id: string | undefined): boolean =>
  now.lists.people.find((person) => person.id === id)?.mayBePublic === 'yes'

/**
 * The contact for papers that go out of our hands: the group's (stage 5). Undefined where it is the own number of somebody
 * who has not said that they may be public: a flyer hangs for years, and strangers would reach them at home.
 */
export function contactForAll(now: Current): string | undefined {
  const owner = privateContactOf(now)
  return owner === undefined || isPublic(now, owner) ? said(now.sections.connections.publicContact) : undefined
}

/** There is a contact, and it is kept off the papers because it is somebody's own. */
export const isContactPrivate = (now: Current): boolean =>
  said(now.sections.connections.publicContact) !== undefined && contactForAll(now) === undefined

/** Who stands for the group to outsiders, and said that they may: the public face, else who answers, else the founder. */
function publicPerson(now: Current): string | undefined {
  const face = said(now.sections.about.publicFace)
  return [face, answersContact(now), founderId].find((id) => isWithUs(now, id) && isPublic(now, id))
}

/** The name under a letter. Undefined unless that person said that they may be public: then it is signed by hand, or not at all. */
export function publicName(now: Current, naming: Naming): string | undefined {
  const id = publicPerson(now)
  return nameFor(naming, now.lists.people.find((person) => person.id === id)?.name)
}

/** By first name once somebody said that theirs may be public, else without a name. */
export const namingOutside = (now: Current): Naming => (publicPerson(now) === undefined ? 'none' : 'first')
