import { useEffect, useRef, useState } from 'react'
import { Leave } from '#pages/Leave.tsx'
import { useWords } from '#wording/words.ts'
import { usePage } from '#pages/usePage.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import type { Erased as Done } from '#storage/erasingAll.ts'
import { useActors } from './actorsContext.ts'
import { QuickExitLink } from './quickExit/QuickExitLink.tsx'
import { showLooks } from './looks.ts'
import { showTheme } from './theme.ts'

/**
 * All that is shown once everything was removed: no page of the app runs any more, so none can make anything anew. What
 * could be put back is in the memory of this page alone, and goes with it.
 */
export default function Erased() {
  const words = useWords('trouble').erased
  const { planLibrary, store } = useActors()
  const { erased } = planLibrary.getSnapshot().context
  const [state, setState] = useState<Done>(erased === undefined || erased === 'elsewhere' ? { left: [] } : erased)
  const [failed, setFailed] = useState(false)
  // A title stays in the history: this one says what it says to a newcomer.
  const heading = usePage()
  const focus = useFocus(heading)
  const { left, putBack } = state

  const restore = async () => {
    if (
      await putBack?.().then(
        () => true,
        () => false,
      )
    ) {
      const { theme, looks } = store.preferences()
      showTheme(theme)
      showLooks(looks)
      planLibrary.send({ type: 'all.restored' })
    } else setFailed(true)
  }
  const finish = () => {
    setState({ left })
    focus()
  }
  const again = async () => {
    const { left: still } = await store.eraseAll(false)
    setState({ ...state, left: still })
    focus()
  }
  return (
    <>
      <header className="bar">
        <QuickExitLink />
        <div className="bar-in">
          <Leave />
        </div>
      </header>
      <main id="main" className="room" tabIndex={-1}>
        <div className="page">
          <PageHead
            headingRef={heading}
            title={words.title}
            lead={erased === 'elsewhere' ? words.elsewhere : words.text}
          />
          <div className="body">
            {left.length > 0 && (
              <Notice
                tone="stop"
                role="alert"
                heading={2}
                title={words.leftTitle}
                actions={<Button onClick={() => void again()}>{words.again}</Button>}
              >
                <ul>
                  {left.map((what) => (
                    <li key={what}>{words.left[what]}</li>
                  ))}
                </ul>
                <p>{words.byHand}</p>
              </Notice>
            )}
            {failed && (
              <Notice tone="stop" role="alert" heading={2} title={words.failed.title}>
                <p>{words.failed.text}</p>
              </Notice>
            )}
            <p>{words.not}</p>
            {putBack ? (
              <>
                <p>{words.mayUndo}</p>
                <ButtonRow>
                  <Button variant="primary" icon="undo" onClick={() => void restore()}>
                    {words.undo}
                  </Button>
                  <Button onClick={finish}>{words.finish}</Button>
                </ButtonRow>
              </>
            ) : (
              <>
                {erased !== 'elsewhere' && <p>{words.noUndo}</p>}
                <p>
                  <Button onClick={anew}>{words.anew}</Button>
                </p>
              </>
            )}
          </div>
        </div>
      </main>
    </>
  )
}

/** A button that goes takes the focus with it: it goes to the heading, now and whenever something was done. */
function useFocus(heading: ReturnType<typeof usePage>) {
  const focus = () => heading.current?.focus()
  const first = useRef(focus)
  useEffect(() => first.current(), [])
  return focus
}

/** The address would name a plan that is gone. */
function anew(): void {
  history.replaceState(null, '', '#/')
  location.reload()
}
