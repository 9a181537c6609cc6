import { lazy } from 'react'
import { PartMissing } from '#asking/PartMissing.tsx'

/** What a session and suggestions put around and into pages. Nothing of it is loaded where there is neither. */
const orSay = () => ({ default: PartMissing })

export const SessionBar = lazy(() => import('#features/session/SessionBar.tsx').catch(orSay))
export const SessionSide = lazy(() => import('#features/session/SessionSide.tsx').catch(orSay))
export const Suggestions = lazy(() => import('#features/session/Suggestions.tsx').catch(orSay))
