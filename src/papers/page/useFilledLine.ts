import { useEffect, useRef } from 'react'
import { showSpot } from '#pages/showSpot.ts'
import { useCameBack } from '#pages/wayBack.ts'
import type { Paper } from '../blocks/block.ts'
import { filledIn } from '../blocks/filled.ts'

/** Whoever is back from a question sees the line that they have just filled. */
export function useFilledLine(paper: Paper): void {
  const back = useCameBack()
  const isShown = useRef(false)
  useEffect(() => {
    if (isShown.current) return
    isShown.current = true
    const text = back?.marks && filledIn(paper, back.marks)
    if (text !== undefined) showSpot(lineWith(text))
  }, [back, paper])
}

/** The innermost line of the sheet that says it; a name in it may be an element of its own. */
function lineWith(text: string): Element | undefined {
  const sought = bare(text)
  return [...document.querySelectorAll('.paper :is(h1, h2, h3, p, li, dt, dd, th, td, small)')].findLast((line) =>
    bare(line.textContent ?? '').includes(sought),
  )
}
const bare = (text: string): string => text.replaceAll(/\s+/g, '')
