import type { StageId } from '../plan/sections.ts'
import { aboutSteps } from './steps/about.ts'
import { connectionsSteps } from './steps/connections.ts'
import { coreGroupSteps } from './steps/coreGroup.ts'
import { expectationsSteps } from './steps/expectations.ts'
import { placeSteps } from './steps/place.ts'
import { purposeSteps } from './steps/purpose.ts'
import type { Condition, Outline } from './section.ts'
import { timelineSteps } from './steps/timeline.ts'

/** The six stages, in order. Their conditions are in `conditions.ts`, which is loaded later. */
export const stages = [
  coreGroupSteps,
  expectationsSteps,
  purposeSteps,
  placeSteps,
  connectionsSteps,
  timelineSteps,
] as const
export const sections = [aboutSteps, ...stages] as const

type Declared = (typeof sections)[number]
type Of<S> = Extract<Declared, { id: S }>
export type StepId<S> = Of<S>['steps'][number]['id']
/** `coreGroup/people`: every page of the founding. */
export type StepAddress = { [D in Declared as D['id']]: `${D['id']}/${D['steps'][number]['id']}` }[Declared['id']]

export const stageIds: readonly StageId[] = stages.map((stage) => stage.id)
export const sectionOf = (id: string): Outline | undefined => sections.find((each) => each.id === id)
/** 1 to 6: the number on the chair. */
export const stageNumber = (id: StageId): number => stageIds.indexOf(id) + 1

export const stepAddresses: readonly StepAddress[] = sections.flatMap((each) => addressesOf(each))

/** The address made of its two parts; undefined where there is no such page. */
export function stepAddress(section: string, step: string): StepAddress | undefined {
  return stepAddresses.find((address) => address === `${section}/${step}`)
}

/** The page where a condition of that stage is put right. */
export const conditionAddress = (stage: StageId, { of, at }: Pick<Condition, 'of' | 'at'>): StepAddress | undefined =>
  stepAddress(of ?? stage, at)

function addressesOf(declared: Outline): readonly StepAddress[]
function addressesOf(declared: Outline): readonly string[] {
  return declared.steps.map((step) => `${declared.id}/${step.id}`)
}
