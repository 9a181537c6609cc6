import { useSyncExternalStore } from 'react'
import { useLooks } from '#ports/looks.ts'
import type { Paper } from '../blocks/block.ts'

export const paperSizes = ['letter', 'a4'] as const
export type PaperSize = (typeof paperSizes)[number]

/** The class that gives a sheet its measures, on the screen and in print. */
export const sheetClass = (size: PaperSize, { as, wide }: Pick<Paper, 'as' | 'wide'>): string =>
  [size === 'a4' && 'a4', wide && 'wide', as === 'poster' && 'poster', as === 'letter' && 'plain']
    .filter(Boolean)
    .join(' ')

const watchers = new Set<() => void>()
const watch = (changed: () => void) => {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

/** The paper in the printer: chosen once, and remembered on this device. */
export function usePaperSize(): readonly [PaperSize, (size: PaperSize) => void] {
  const looks = useLooks()
  const size = useSyncExternalStore(watch, () => paperSizes.find((each) => each === looks.paperSize()) ?? 'letter')
  return [
    size,
    (next) => {
      looks.choosePaperSize(next)
      for (const changed of watchers) changed()
    },
  ]
}
