import type { DayWhen } from '#domain/questions/kinds.ts'
import { Input } from '#ui/form/Input.tsx'
import { AskOne } from './AskFrame.tsx'
import { dateCodec } from './codec.ts'
import { DatePicker } from './DatePicker.tsx'
import { useToday } from '#plan/planActor.ts'
import { useReading } from '#wording/reading.ts'
import { dayContext } from '#wording/region.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { WhichMeant } from './WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'

interface DateProps extends TypedProps<string> {
  /** Said of the day that was understood, in place of the day itself. */
  readonly note?: ((date: string) => string | undefined) | undefined
  /** Which day is meant where the year is left out; the next such day by default. */
  readonly when?: DayWhen | undefined
}

/** A day, typed as people write it, with the device's own picker beside it. */
export function DateAsk({ of, words, note, when }: DateProps) {
  const asking = useWords('asking')
  const formats = useFormats()
  const reading = useReading()
  const context = dayContext(useToday(), when)
  const codec = dateCodec(reading, formats, asking, context)
  const { ask, value, asks, write, choose, leave } = useTyped(of, codec)
  const hasTime = reading.timeBeside(ask.raw, context).length > 0
  const understood = value && (note?.(value) ?? asking.date[hasTime ? 'dayOnly' : 'understood'](codec.say(value)))
  return (
    <AskOne ask={ask} words={words} hint={[words.hint, understood ?? asking.date.hint].filter(Boolean).join(' ')}>
      {(control) => (
        <>
          <div className="with-picker">
            <Input
              {...control}
              autoComplete="off"
              value={ask.raw}
              onChange={(event) => write(event.target.value)}
              onBlur={() => leave()}
            />
            <DatePicker label={`${asking.date.pick}: ${words.label}`} value={value} choose={choose} />
          </div>
          <WhichMeant of={ask.id} text={ask.raw} meant={asks} say={codec.say} choose={choose} />
        </>
      )}
    </AskOne>
  )
}
