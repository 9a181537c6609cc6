import { port } from './port.ts'

/** Light or dark, what the tab shows to others, and the paper in the printer. */
export interface Looks {
  readonly theme: () => string | undefined
  readonly chooseTheme: (theme: 'light' | 'dark' | undefined) => void
  /** How the tab looks to others: as this page, or with a plain word and a plain icon. */
  readonly looks: () => 'own' | 'neutral'
  readonly chooseLooks: (looks: 'own' | 'neutral') => void
  /** The paper in the printer, as it was chosen last. */
  readonly paperSize: () => string | undefined
  readonly choosePaperSize: (size: string) => void
}

export const [LooksContext, useLooks] = port<Looks>('looks')
