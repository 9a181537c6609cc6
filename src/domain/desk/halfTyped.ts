import type { HalfTyped, Session } from './entry.ts'

export const nothingTyped = (first: string): HalfTyped => ({
  first,
  content: first,
  where: '',
  contact: '',
  date: '',
  owner: '',
  question: '',
  why: '',
  ticked: [],
})

/** What was typed for this caught line. Whoever begins with none goes on with what was left unfinished last. */
export function halfTypedFor({ halfTyped = [] }: Pick<Session, 'halfTyped'>, first: string): HalfTyped {
  const mine = halfTyped.find((each) => each.first === first)
  return mine ?? (first === '' ? halfTyped.at(-1) : undefined) ?? nothingTyped(first)
}

/** Keeps what is typed; what holds no more than it began with is not kept. */
export function typing(session: Session, typed: HalfTyped): Session {
  const { halfTyped = [], ...others } = session
  const left = halfTyped.filter(({ first }) => first !== typed.first)
  const { content, where, contact, date, owner, why, ticked } = typed
  const isBlank = `${where}${contact}${date}${owner}${why}`.trim() === '' && ticked.length === 0
  const all = isBlank && (content.trim() === '' || content === typed.first) ? left : [...left, typed]
  return all.length > 0 ? { ...others, halfTyped: all } : others
}

/** It was put forward. */
export function put(session: Session, { first }: Pick<HalfTyped, 'first'>): Session {
  return typing(session, { ...nothingTyped(first), content: '' })
}
