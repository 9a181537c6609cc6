import type { Standing } from '#domain/stages/standing.ts'
import type { Look } from '#ui/look.ts'

const looks: Readonly<Record<Standing, Look>> = {
  untouched: 'empty',
  underWay: 'part',
  ready: 'done',
  needsAnotherLook: 'again',
}

/** How a chair shows a standing. */
export const lookOf = (standing: Standing): Look => looks[standing]
