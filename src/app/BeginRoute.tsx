import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { firstMinutes } from '#domain/stages/firstMinutes.ts'
import { paths } from '#asking/paths.ts'
import { useShelf } from '#asking/shelf.ts'

/** Begins a plan and goes to its first page. Back from there leads to where the person came from, not here again. */
export default function BeginRoute() {
  const { begin } = useShelf()
  const navigate = useNavigate()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void navigate(paths.first(begin(), firstMinutes[0]), { replace: true })
  }, [begin, navigate])
  return null
}
