import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Arrived, NotArrived } from '#ports/files.ts'
import { paths } from '#routes/paths.ts'
import { refusalOf, type Refusal } from '#pages/saveProblem.ts'
import { useWords } from '#wording/words.ts'
import { useToast } from '#ui/over/toast.ts'

type Refused = { readonly is: 'refused'; readonly why: Refusal } | { readonly is: 'notDone'; readonly why: NotArrived }

/** Takes what was found into this device, says why where that did not work, and goes to the plan where it did. */
export function useTaking() {
  const { undo: undoLabel } = useWords('plans').open.found
  const navigate = useNavigate()
  const toast = useToast()
  const [refusal, setRefusal] = useState<Refused>()
  const [notesLost, setNotesLost] = useState<string>()
  const working = useRef(false)

  const take = async (act: () => Promise<Arrived | NotArrived>, done?: string) => {
    // A second press while the first is under way would add it twice.
    if (working.current) return
    working.current = true
    setRefusal(undefined)
    try {
      const arrived = await act()
      if (typeof arrived === 'string') return setRefusal({ is: 'notDone', why: arrived })
      const { planId, undo } = arrived
      if (done !== undefined)
        toast({ message: done, ...(undo && { action: { label: undoLabel, act: undo.act }, until: undo.watch }) })
      if (arrived.notesLost) return setNotesLost(planId)
      void navigate(paths.overview(planId))
    } catch (error) {
      setRefusal({ is: 'refused', why: refusalOf(error) })
    } finally {
      working.current = false
    }
  }
  return { take, refusal, notesLost }
}
