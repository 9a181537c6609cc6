import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { firstMinutes } from '#domain/stages/firstMinutes.ts'
import { paths } from '#routes/paths.ts'
import { usePlanLibrary } from '#ports/plans.ts'

/** Begins a plan, or takes up an empty one, and goes to its first page. Back from there leads to where the person came from, not here again. */
export default function BeginRoute() {
  const { beginEmpty } = usePlanLibrary()
  const navigate = useNavigate()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void beginEmpty().then((planId) => navigate(paths.first(planId, firstMinutes[0]), { replace: true }))
  }, [beginEmpty, navigate])
  return null
}
