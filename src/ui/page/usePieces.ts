import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** A list of so many rows is drawn at once: most plans have no longer one. */
export const atOnce = 40

interface Sizes {
  /** Lists up to this length are drawn at once. */
  readonly whole?: number
  /** Of a longer one, the rows that are drawn with the page. */
  readonly first?: number
  /** The rows of each piece that follows. */
  readonly piece?: number
}

/**
 * How many of a page's rows to draw now. A long list comes in pieces, each after a paint and only while nobody presses or
 * types: no piece is felt. Soon all rows are in the document, where the browser's search and a screen reader find them;
 * for printing they are all there at once. Rows only follow those that stand, so focus stays where it is.
 */
export function usePieces(total: number, { whole = atOnce, first = whole, piece = 20 }: Sizes = {}): number {
  const [drawn, setDrawn] = useState(total <= whole ? Infinity : first)
  const isWhole = drawn >= total
  useEffect(() => {
    if (isWhole) return undefined
    const printed = () => flushSync(() => setDrawn(Infinity))
    addEventListener('beforeprint', printed)
    const stop = afterPaint(() =>
      // Once all are there, rows that are added are drawn at once.
      startTransition(() => setDrawn(drawn + piece < total ? drawn + piece : Infinity)),
    )
    return () => {
      removeEventListener('beforeprint', printed)
      stop()
    }
  }, [isWhole, drawn, piece, total])
  return isWhole ? total : drawn
}

/** When what is drawn has been painted and nobody needs the page, at the latest after a quarter of a second. */
function afterPaint(then: () => void): () => void {
  let isOver = false
  const run = () => {
    if (!isOver) then()
  }
  // A browser is idle before it has painted, too.
  requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 250 })
    // Safari.
    else setTimeout(run, 30)
  })
  return () => void (isOver = true)
}
