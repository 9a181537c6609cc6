import { useSyncExternalStore } from 'react'
import type { Paper } from '../blocks/block.ts'

export const paperSizes = ['letter', 'a4'] as const
export type PaperSize = (typeof paperSizes)[number]

/** The class that gives a sheet its measures, on the screen and in print. */
export const sheetClass = (size: PaperSize, { as, wide }: Pick<Paper, 'as' | 'wide'>): string =>
  [size === 'a4' && 'a4', wide && 'wide', as === 'poster' && 'poster', as === 'letter' && 'plain']
    .filter(Boolean)
    .join(' ')

let chosen: PaperSize = 'letter'
const watchers = new Set<() => void>()
const watch = (changed: () => void) => {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

/** The paper in the printer: chosen once, and the same on every page of this visit. */
export function usePaperSize(): readonly [PaperSize, (size: PaperSize) => void] {
  const size = useSyncExternalStore(watch, () => chosen)
  return [
    size,
    (next) => {
      chosen = next
      for (const changed of watchers) changed()
    },
  ]
}
