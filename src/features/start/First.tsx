import type { ReactElement } from 'react'
import { Navigate } from 'react-router'
import { firstMinutes, firstPage, type FirstPage } from '#domain/stages/firstMinutes.ts'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Concern } from './Concern.tsx'
import { Copy } from './Copy.tsx'
import { Others } from './Others.tsx'
import { People } from './People.tsx'
import { Result } from './Result.tsx'
import { Support } from './Support.tsx'
import { When } from './When.tsx'
import { Where } from './Where.tsx'
import './start.css'

const pages: Readonly<Record<FirstPage, ReactElement>> = {
  concern: <Concern />,
  where: <Where />,
  others: <Others />,
  support: <Support />,
  people: <People />,
  when: <When />,
  result: <Result />,
  copy: <Copy />,
}

/** One page of the first ten minutes. One that does not exist leads to the first. */
export default function First({ page }: { readonly page: string }) {
  const planId = usePlanId()
  const known = firstPage(page)
  return known ? pages[known] : <Navigate replace to={paths.first(planId, firstMinutes[0])} />
}
