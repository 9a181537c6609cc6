import type { StoreSettings } from './backends.ts'
import { memoryBackend } from './localStorageBackend.ts'
import { createPlanStore, type PlanStore } from './planStore.ts'

/** Where the browser keeps nothing: everything works until the page is closed, and `keeps` says so. */
export const inMemoryStore = (settings: StoreSettings): PlanStore =>
  createPlanStore({ page: memoryBackend() }, settings, true)
