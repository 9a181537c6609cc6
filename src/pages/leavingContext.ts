import { createContext } from 'react'
import type { WayBack } from './wayBack.ts'

/** What whoever leaves this page for a question comes back to. */
export const LeavingFrom = createContext<WayBack | undefined>(undefined)
