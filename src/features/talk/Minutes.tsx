import { itemField } from '#domain/plan/field.ts'
import { NumberAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** Longer than any evening. */
const most = 600

/** How long a talk is meant to last. */
export function Minutes({ id }: { readonly id: string }) {
  const { minutes } = useWords('talk').start
  const { minutes: unit } = useWords('asking')
  return (
    <NumberAsk
      of={itemField('discussions', id, 'minutes')}
      words={minutes}
      unit={unit}
      length="hours"
      whole
      most={most}
    />
  )
}
