import { port } from './port.ts'

/** Light or dark, and what the tab shows to others. */
export interface Looks {
  readonly theme: () => string | undefined
  readonly chooseTheme: (theme: 'light' | 'dark' | undefined) => void
  /** How the tab looks to others: as this page, or with a plain word and a plain icon. */
  readonly looks: () => 'own' | 'neutral'
  readonly chooseLooks: (looks: 'own' | 'neutral') => void
}

export const [LooksContext, useLooks] = port<Looks>('looks')
