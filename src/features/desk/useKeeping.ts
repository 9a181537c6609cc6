import { useState } from 'react'
import type { DeskRecord } from '#ports/desk.ts'
import { refusalOf, type Refusal } from '#pages/saveProblem.ts'

/** Changes a record as somebody types, and says where it could not be kept. */
export function useKeeping<T>(record: DeskRecord<T>): {
  readonly keep: (by: (now: T) => T) => void
  readonly refused: Refusal | undefined
} {
  const [refused, setRefused] = useState<Refusal>()
  const keep = (by: (now: T) => T) => {
    record.change(by).then(
      () => setRefused(undefined),
      (error: unknown) => setRefused(refusalOf(error)),
    )
  }
  return { keep, refused }
}
