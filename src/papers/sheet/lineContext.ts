import { createContext, type ReactNode } from 'react'
import type { CheckItem } from '../blocks/block.ts'

/** A line of a list to tick, on the page where it can be ticked; it draws itself with `CheckLine`. */
export type ShowLine = (item: CheckItem) => ReactNode

/** Undefined elsewhere: a line is then a box and words. */
export const Line = createContext<ShowLine | undefined>(undefined)
