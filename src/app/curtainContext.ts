import { createContext, use, useSyncExternalStore } from 'react'
import { paths } from '#routes/paths.ts'
import type { CurtainKeeper } from './curtain.ts'
import { drawnBack, hiding, type Curtain } from './hiding.ts'
import { partsOf } from './partsOf.ts'

/** Where there is none, as while the first page is drawn before any browser, nothing is hidden. */
export const CurtainContext = createContext<CurtainKeeper | null>(null)

const still = () => () => {}
const nothing = () => drawnBack

export function useCurtain(): Curtain {
  const keeper = use(CurtainContext)
  return useSyncExternalStore(keeper?.watch ?? still, keeper?.now ?? nothing, nothing)
}

const plans = partsOf(paths.plans)

/** Whether a way to the list of all plans may be offered here. */
export const useMayListPlans = (): boolean => hiding(useCurtain(), plans) === undefined
