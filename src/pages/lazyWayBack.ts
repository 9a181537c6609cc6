import { lazyScreen } from '#lazy/lazyScreen.ts'
import { PlainGoOn } from './ContinueButton.tsx'

/** Only for whoever came from somewhere: it knows every paper by name. */
export const WayBackLine = lazyScreen(() => import('./WayBackLine.tsx'), { instead: () => null })
export const WayBackName = lazyScreen(() => import('./WayBackName.tsx'), { instead: PlainGoOn })
