import type { Task, TaskKind } from './task.ts'

/** Calls, next steps and open questions are many, and would crowd the drawing. */
const drawnKinds: readonly TaskKind[] = [
  'rule',
  'own',
  'talk',
  'decision',
  'project',
  'training',
  'practice',
  'handOver',
]

/** Whether a task is of a kind that is drawn. */
export const drawnTask = ({ kind }: Pick<Task, 'kind'>): boolean => drawnKinds.includes(kind)
