import { createContext, use, type ComponentType } from 'react'
import type { StepAddress } from '#domain/stages/sections.ts'

/**
 * What the frame puts on pages that know nothing of it: pages are asked questions, and neither sessions nor suggestions
 * load where there are none.
 */
export interface Slots {
  /** Above the fields: what was suggested for this page; without an address, what no page takes in. */
  readonly Top?: ComponentType<{ readonly at?: StepAddress | undefined }>
  /** At the end of the page, while a counselor sits beside the founder: what may be asked aloud, and a way to suggest. */
  readonly End?: ComponentType<{ readonly at: StepAddress }>
}

export const SlotsContext = createContext<Slots>({})
export const useSlots = (): Slots => use(SlotsContext)
