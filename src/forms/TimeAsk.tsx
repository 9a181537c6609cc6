import { useRef } from 'react'
import { useFormMethods } from './formContext.ts'
import { isEmpty, valueOf } from '#domain/plan/answer.ts'
import type { Field } from '#domain/plan/field.ts'
import { clockAt } from '#domain/clock.ts'
import type { BareHours } from '#domain/questions/kinds.ts'
import { Button } from '#ui/button/Button.tsx'
import { Input } from '#ui/form/Input.tsx'
import { AskOne } from './AskFrame.tsx'
import { timeCodec } from './codec.ts'
import { useEdits } from '#plan/planActor.ts'
import { useReading } from '#wording/reading.ts'
import { useAnswer } from './useAsk.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { WhichMeant } from './WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'

interface TimeProps extends TypedProps<string> {
  /** What an hour without am or pm is the hour of. */
  readonly bare: BareHours
  /** Where the length stands that "7 to 8:30" tells as well; on the same page. */
  readonly length?: Field<number> | undefined
}

/** A time, typed as people write it. What was understood is said back. */
export function TimeAsk({ of, words, bare, length }: TimeProps) {
  const asking = useWords('asking')
  const reading = useReading()
  const codec = timeCodec(reading, useFormats(), asking, bare)
  const { ask, value, asks, write, choose, leave } = useTyped(of, codec)
  const times = reading.readTimes(ask.raw, bare)
  const minutes = times.find(({ at }) => at === value)?.minutes
  const { time } = asking
  const said = value && (minutes === undefined ? time.clock(value) : time.range(value, clockAt(value, minutes)))
  const lasts = useLength(length)
  const minutesOf = (text: string, at?: string) => {
    const all = reading.readTimes(text, bare)
    return (at === undefined && all.length > 1 ? undefined : all.find((each) => at === undefined || each.at === at))
      ?.minutes
  }
  return (
    <AskOne ask={ask} words={words} hint={said ? time.understood(said) : (words.hint ?? time.hint)}>
      {(control) => (
        <>
          <div className="with-unit">
            <Input
              {...control}
              className="time"
              autoComplete="off"
              value={ask.raw}
              onChange={(event) => {
                write(event.target.value)
                lasts.fill(minutesOf(event.target.value))
              }}
              onBlur={() => leave()}
            />
          </div>
          <WhichMeant
            of={ask.id}
            text={ask.raw}
            meant={asks}
            say={codec.say}
            choose={(at) => {
              lasts.fill(minutesOf(ask.raw, at))
              choose(at)
            }}
          />
          {minutes !== undefined && lasts.isOther(minutes) && (
            <Button small onClick={() => lasts.put(minutes)}>
              {time.lasts(asking.lasting(minutes))}
            </Button>
          )}
        </>
      )}
    </AskOne>
  )
}

/** The length beside a time: filled in from a range while nothing else is said there, and offered where something is. */
function useLength(of: Field<number> | undefined) {
  const answer = useAnswer(of)
  const { type, choose } = useEdits()
  const { setValue } = useFormMethods()
  const filled = useRef<number>(undefined)
  const now = valueOf(answer)
  const show = (minutes: number | undefined) => of && setValue(of.name, minutes === undefined ? '' : String(minutes))
  return {
    fill: (minutes: number | undefined) => {
      const isOurs = filled.current !== undefined && filled.current === now
      if (!of || minutes === now || (!isOurs && !isEmpty(answer))) return
      filled.current = minutes
      type(of.put(minutes === undefined ? {} : { value: minutes }))
      show(minutes)
    },
    isOther: (minutes: number): boolean => of !== undefined && now !== minutes,
    put: (minutes: number) => {
      if (of) choose(of.put({ value: minutes }))
      show(minutes)
    },
  }
}
