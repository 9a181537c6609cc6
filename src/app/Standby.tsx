import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '#wording/words.ts'
import { allSaved } from '#features/copies/allSaved.ts'
import { useActors } from './actorsContext.ts'
import { isNewerReady, keepOffline, takeNewer, watchNewer } from './worker.ts'

/** In the foot of every page, once the page is at rest: has it kept on this device, and says when a newer one is ready. */
export default function Standby() {
  const newer = useSyncExternalStore(watchNewer, isNewerReady, isNewerReady)
  // Where no worker comes the page is as good as before; the next visit tries again.
  useEffect(() => void keepOffline().catch(() => {}), [])
  return newer ? <Newer /> : null
}

function Newer() {
  const words = useWords('edition').newer
  const { planLibrary } = useActors()
  const [notSaved, setNotSaved] = useState(false)
  const take = async () => {
    const { planActor } = planLibrary.getSnapshot().context
    const saved = planActor === undefined || (await allSaved(planActor))
    setNotSaved(!saved)
    if (saved) takeNewer()
  }
  return (
    <output>
      {notSaved ? words.notSaved : words.ready}{' '}
      <button type="button" className="foot-button" onClick={() => void take()}>
        {words.take}
      </button>
    </output>
  )
}
