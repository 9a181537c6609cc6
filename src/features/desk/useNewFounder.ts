import { useState } from 'react'
import { useNavigate } from 'react-router'
import { usePlanLibrary } from '#ports/plans.ts'
import { paths } from '#routes/paths.ts'

/** Somebody new sits down: straight to the session, with how the two will work together. */
export function useNewFounder(): { readonly begin: () => Promise<void>; readonly isBeginning: boolean } {
  const { beginEmpty } = usePlanLibrary()
  const navigate = useNavigate()
  const [isBeginning, setBeginning] = useState(false)
  const begin = async () => {
    setBeginning(true)
    await navigate(paths.session(await beginEmpty()))
  }
  return { begin, isBeginning }
}
