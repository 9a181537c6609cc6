import type { AnyActorRef } from 'xstate'

/** A promise that only `resolve` and `reject` below end: for actors whose answers are part of a test. */
export const never = <T>(): Promise<T> => new Promise<T>(() => {})

/** Ends an actor of `fromPromise` at once, without a turn of the clock. False where nobody waits for it any more. */
const answer = (actor: AnyActorRef | undefined, event: { readonly type: string; readonly data: unknown }): boolean => {
  if (actor?.getSnapshot().status !== 'active') return false
  actor.send(event)
  return true
}
export const resolve = (actor: AnyActorRef | undefined, data?: unknown): boolean =>
  answer(actor, { type: 'xstate.promise.resolve', data })
export const reject = (actor: AnyActorRef | undefined, data: unknown): boolean =>
  answer(actor, { type: 'xstate.promise.reject', data })
