import { createContext } from 'react'

/** The names a paper holds: they stay as they are when a browser translates it. */
export const Names = createContext<readonly string[]>([])
