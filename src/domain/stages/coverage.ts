import { connectionKinds, type connectionStates } from '../plan/choices.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { usefulKinds } from './coverageOffers.ts'
import { isHidden, isRare } from './setting.ts'

export type Connection = CurrentItem<'connections'>
export type ConnectionKind = (typeof connectionKinds)[number]
type ConnectionState = (typeof connectionStates)[number]

/** Where a connection stands; nothing said means that nobody has been in touch yet. */
export const stateOf = (connection: Connection): ConnectionState => connection.state ?? 'toContact'
/** Somebody has been in touch. Who said no was asked too. */
export const isContacted = (connection: Connection): boolean => stateOf(connection) !== 'toContact'
/** They list the group or send people to it. A visit is no yes yet. */
export const saidYes = (connection: Connection): boolean =>
  connection.state === 'listing' || connection.state === 'referring'
/** Everybody who has not said no: those a next step is for. */
export const isOpenConnection = (connection: Connection): boolean => connection.state !== 'declined'
/** An entry says whom it is about: an organization, or one taken from the suggestions. */
export const isNamed = (connection: Connection): boolean =>
  connection.organization !== undefined || connection.std !== undefined
/** A day to do something next. Once somebody spoke to them on that day or after, that step is behind them. */
export const hasNextStep = ({ nextOn, lastOn }: Connection): boolean =>
  nextOn !== undefined && !(lastOn !== undefined && lastOn >= nextOn)

/** How many connections make a list, before date and place are set. Our suggestion. */
export const listSize = 3

/** How many contacted, of how many kinds, are enough: fewer where the concern is rare or the group must stay hidden (`stages.md`, our suggestion). */
export const outreachGoal = (now: Current): { readonly contacts: number; readonly kinds: number } =>
  isRare(now) || isHidden(now) ? { contacts: 3, kinds: 2 } : { contacts: 5, kinds: 3 }

/** Connections that somebody has been in touch with, and of how many kinds they are. */
export function contacted(now: Current): { readonly contacts: number; readonly kinds: number } {
  const asked = now.lists.connections.filter(isContacted)
  return {
    contacts: asked.length,
    kinds: new Set(asked.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))).size,
  }
}

/** Enough gatekeepers of different kinds have been contacted. */
export function gatekeepersTold(now: Current): boolean {
  const [is, goal] = [contacted(now), outreachGoal(now)]
  return is.contacts >= goal.contacts && is.kinds >= goal.kinds
}

/** The group stands in a list that people search: a clearinghouse, a national body's directory [VSG]. */
export const isListed = (now: Current): boolean =>
  now.lists.connections.some((each) => each.kind === 'listing' && saidYes(each))

/** How far a kind of gatekeeper knows about the group: somebody there helps, knows, is on the list, all said no, nobody is on it. */
export type Reach = 'helps' | 'knows' | 'onList' | 'saidNo' | 'nobody'

interface KindCoverage {
  readonly kind: ConnectionKind
  readonly reach: Reach
  /** Numbers of connections of this kind. Who said no is on the list and was asked, and knows of no group to send people to. */
  readonly onList: number
  readonly knows: number
  readonly helps: number
}

/** Which kinds of gatekeeper know about the group and which do not; those that fit the concern first, those only on the list last. */
export function coverage(now: Current): readonly KindCoverage[] {
  const { connections } = now.lists
  const useful = usefulKinds(now)
  const others = connectionKinds.filter(
    (kind) => !useful.includes(kind) && connections.some((each) => each.kind === kind),
  )
  return [...useful, ...others].map((kind) => {
    const own = connections.filter((each) => each.kind === kind)
    const knows = own.filter((each) => isContacted(each) && isOpenConnection(each)).length
    const helps = own.filter(saidYes).length
    return { kind, reach: reachOf(own, knows, helps), onList: own.length, knows, helps }
  })
}

function reachOf(own: readonly Connection[], knows: number, helps: number): Reach {
  if (helps > 0) return 'helps'
  if (knows > 0) return 'knows'
  if (own.length === 0) return 'nobody'
  return own.some(isOpenConnection) ? 'onList' : 'saidNo'
}

/** Connections by kind, in the order of the kinds; those of which no kind was said come last. Empty kinds are left out. */
export function byKind(
  connections: readonly Connection[],
): readonly { readonly kind: ConnectionKind | undefined; readonly connections: readonly Connection[] }[] {
  return [...connectionKinds, undefined]
    .map((kind) => ({ kind, connections: connections.filter((each) => each.kind === kind) }))
    .filter((group) => group.connections.length > 0)
}
