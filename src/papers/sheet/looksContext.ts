import { createContext } from 'react'
import type { Look } from '#ui/look.ts'

/** How the six chairs stand, on a page that draws them. */
export const Looks = createContext<readonly Look[] | undefined>(undefined)
