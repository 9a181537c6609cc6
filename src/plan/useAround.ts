import { useCurrent } from './planActor.ts'
import { around, type Around } from './steps.ts'

/** Where a page stands in its section now. */
export const useAround = (section: string, step: string): Around => around(useCurrent(), section, step)
