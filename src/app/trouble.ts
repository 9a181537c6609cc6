/** What is shown when something stands between a person and their plan: one file, which few ever need. */
export { Erased } from './Erased.tsx'
export { KeepingTrouble } from './KeepingTrouble.tsx'
export { MissingPlan } from './MissingPlan.tsx'
export { SealedPlan } from './SealedPlan.tsx'
