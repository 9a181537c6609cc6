import { createContext, use, type Context } from 'react'

/** One of the things that the app hands to screens: the context in which it is given, and the hook that takes it. */
export function port<T>(what: string): readonly [Context<T | null>, () => T] {
  const given = createContext<T | null>(null)
  const useGiven = (): T => {
    const found = use(given)
    if (!found) throw new Error(`no ${what} here`)
    return found
  }
  return [given, useGiven]
}
