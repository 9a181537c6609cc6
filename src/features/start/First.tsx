import type { ReactElement } from 'react'
import { Navigate } from 'react-router'
import { firstPage, firstPageFor, type FirstPage } from '#domain/stages/firstMinutes.ts'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Concern } from './Concern.tsx'
import { People } from './People.tsx'
import { Result } from './Result.tsx'
import { When } from './When.tsx'
import { Where } from './Where.tsx'
import './first.css'

const pages: Readonly<Record<FirstPage, ReactElement>> = {
  concern: <Concern />,
  where: <Where />,
  people: <People />,
  when: <When />,
  result: <Result />,
}

/** One page of the first ten minutes. The name of one that is not there leads to where its question is now. */
export default function First({ page }: { readonly page: string }) {
  const planId = usePlanId()
  const known = firstPage(page)
  return known ? pages[known] : <Navigate replace to={paths.first(planId, firstPageFor(page))} />
}
