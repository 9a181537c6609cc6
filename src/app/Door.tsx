import { useEffect } from 'react'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'

/** What Back finds after leaving in a hurry: nothing that says what this page is. */
export function Door({ open }: { readonly open: () => void }) {
  const words = useWords('shell').room.door
  useEffect(() => {
    document.title = words.title
    document.documentElement.hidden = false
    document.getElementById('front')?.remove()
  }, [words])
  return (
    <main className="room">
      <h1>{words.title}</h1>
      <p>
        <Button onClick={open}>{words.open}</Button>
      </p>
    </main>
  )
}
