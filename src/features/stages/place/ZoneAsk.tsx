import { field } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { ZoneSelect } from './ZoneSelect.tsx'

/** The zone in which the group tells its times. */
export function ZoneAsk() {
  const { questions } = useWords('place')
  const { choose } = useWords('asking')
  const ask = useAsk(field('place', 'zone'), (answer) => answer.value ?? '')
  return (
    <AskOne ask={ask} words={questions.zone}>
      {(control) => (
        <ZoneSelect
          control={control}
          value={ask.raw}
          empty={choose}
          choose={(zone) => ask.set(zone ?? '', zone ? { value: zone } : {}, true)}
        />
      )}
    </AskOne>
  )
}
