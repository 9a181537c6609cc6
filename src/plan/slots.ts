import { createContext, use, type ComponentType } from 'react'
import type { StepAddress } from '#domain/stages/sections.ts'

/**
 * What the frame puts on pages that know nothing of it: pages are asked questions, and neither sessions nor suggestions
 * load where there are none.
 */
export interface Slots {
  /** In place of the margin note, while a counselor sits beside the founder. */
  readonly Side?: ComponentType<{ readonly at: StepAddress; readonly tool: boolean }>
  /** Below the fields: what was put forward for this page; without an address, what no page takes in. */
  readonly Below?: ComponentType<{ readonly at?: StepAddress | undefined }>
}

export const SlotsContext = createContext<Slots>({})
export const useSlots = (): Slots => use(SlotsContext)
