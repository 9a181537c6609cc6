import { useCallback, useEffect, useState } from 'react'
import { deskRows, type DeskRow } from '#domain/desk/row.ts'
import { useDesk } from '#ports/desk.ts'
import { usePlanLibrary, type ClosedPlan, type ListedPlan } from '#ports/plans.ts'

type Row = DeskRow<ListedPlan | ClosedPlan>

export interface DeskList {
  /** Undefined until they are read. */
  readonly rows: readonly Row[] | undefined
  readonly unread: boolean
  readonly reload: () => Promise<void>
}

/** The plans of this device with the counselor's notes, as they are now: other tabs are watched. */
export function useDeskList(): DeskList {
  const { plans, watchPlans } = usePlanLibrary()
  const desk = useDesk()
  const [rows, setRows] = useState<readonly Row[]>()
  const [unread, setUnread] = useState(false)
  const reload = useCallback(async () => {
    try {
      const [cards, entries] = await Promise.all([plans(), desk.all()])
      setRows(deskRows(cards, entries))
      setUnread(false)
    } catch {
      setUnread(true)
    }
  }, [plans, desk])
  useEffect(() => {
    const look = () => void reload()
    look()
    return watchPlans(look)
  }, [reload, watchPlans])
  return { rows, unread, reload }
}
