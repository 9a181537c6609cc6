import { useEffect } from 'react'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { isTabClosed, uncover } from './quickExit.ts'
import { plainIcon, showIcon } from '../looks.ts'
import { useHold } from './useHold.ts'
import { watchShift } from './watchShift.ts'

/**
 * What Back finds after leaving in a hurry: nothing that says what this page is, and no button that opens it. Who was told
 * how calls `open`: Shift three times, or the heading pressed for two seconds and let go.
 */
export function NeutralPage({ open }: { readonly open: () => void }) {
  const { title, text, again, practice } = useWords('shell').room.door
  const hold = useHold(open)
  useEffect(() => {
    document.title = title
    showIcon(plainIcon)
    document.getElementById('front')?.remove()
    uncover()
  }, [title])
  useEffect(() => watchShift(open), [open])
  return (
    <main className="room neutral">
      <h1 className="hold" {...hold}>
        {title}
      </h1>
      <p>{text}</p>
      <p>
        <Button onClick={() => location.reload()}>{again}</Button>
      </p>
      {!isTabClosed() && (
        <aside className="notice" aria-label={practice.label}>
          <div className="notice-in">
            <p>{practice.text}</p>
            <p>
              <Button onClick={open}>{practice.stop}</Button>
            </p>
          </div>
        </aside>
      )}
    </main>
  )
}
