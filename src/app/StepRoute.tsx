import { createElement, useEffect } from 'react'
import { Navigate, useParams } from 'react-router'
import { movedTo } from '#domain/stages/movedSteps.ts'
import { sectionOf, stageIds, stepAddress, type StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { around, stepsNow } from '#plan/steps.ts'
import { useLanguage } from '#lazy/language.ts'
import { Stage } from '#features/stages/stage/lazyStage.ts'
import { screens } from '#features/stages/screens.ts'
import { whenIdle } from '#lazy/whenIdle.ts'
import { NoPage } from './NoPage.tsx'

/** The page that an address names. One that is not there leads to where its questions went, or to the first page of its section; never to a blank one. */
export function StepRoute() {
  const { section = '', step = '', item } = useParams()
  const now = useCurrent()
  const planId = usePlanId()
  const steps = stepsNow(now, section)
  const stage = step === '' ? stageIds.find((id) => id === section) : undefined
  const address = steps.some((each) => each.id === step) ? stepAddress(section, step) : undefined
  useAhead(around(now, section, step).next)
  if (stage) return <Stage key={stage} stage={stage} />
  if (address) return createElement(screens[address], { key: `${address}/${item ?? ''}`, item })
  const first = movedTo(`${section}/${step}`) ?? (sectionOf(section) && stepAddress(section, steps[0]?.id ?? ''))
  return first ? <Navigate replace to={paths.step(planId, first)} /> : <NoPage />
}

/** The page that Continue leads to, fetched when the browser has nothing better to do. */
function useAhead(next: StepAddress | undefined): void {
  const language = useLanguage()
  useEffect(() => {
    if (next)
      void whenIdle()
        .then(() => screens[next].fetch(language))
        .catch(() => {})
  }, [next, language])
}
