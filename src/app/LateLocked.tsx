import { lazy } from 'react'
import { Door } from './Door.tsx'

/** A form that did not arrive is asked for anew, behind words that say nothing. */
const Again = () => <Door open={() => location.reload()} />

/** The form that asks for the passphrase: loaded where one is set. */
export const LateLocked = lazy(() => import('./Locked.tsx').catch(() => ({ default: Again })))
