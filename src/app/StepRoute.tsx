import { createElement, lazy, useEffect, type ComponentType } from 'react'
import { Navigate } from 'react-router'
import { sectionOf, stepAddress, stepAddresses, type StepAddress } from '#domain/stages/sections.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { paths } from '#asking/paths.ts'
import { around, stepsNow } from '#asking/steps.ts'
import { screens, type Screen } from '#features/stages/screens.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import { NoPage } from './NoPage.tsx'

const lazily: ReadonlyMap<StepAddress, Screen> = new Map(stepAddresses.map((address): [StepAddress, ComponentType<{ item?: string | undefined }>] => [address, lazy(screens[address])]))

/** The page that an address names. One that is not there leads to the first page of its section, never to a blank one. */
export function StepRoute({ section, step, item }: { readonly section: string; readonly step: string; readonly item: string | undefined }) {
  const now = useNow()
  const planId = usePlanId()
  const steps = stepsNow(now, section)
  const address = steps.some((each) => each.id === step) ? stepAddress(section, step) : undefined
  const Page = address && lazily.get(address)
  useAhead(around(now, section, step).next)
  if (Page) return createElement(Page, { key: `${address}/${item ?? ''}`, item })
  const first = sectionOf(section) && stepAddress(section, steps[0]?.id ?? '')
  return first ? <Navigate replace to={paths.step(planId, first)} /> : <NoPage planId={planId} />
}

/** The page that Continue leads to, fetched when the browser has nothing better to do. */
function useAhead(next: StepAddress | undefined): void {
  useEffect(() => {
    if (next) void whenIdle().then(screens[next]).catch(() => {})
  }, [next])
}
