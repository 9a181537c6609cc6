import type { ReactNode } from 'react'
import type { Field } from '#domain/plan/field.ts'
import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { WithUnit } from '#ui/form/WithUnit.tsx'
import { AskOne, type AskWords } from './AskFrame.tsx'
import type { DayWhen } from '#words/reading.ts'
import { dateCodec, keep, numberCodec, textCodec, timeCodec, type Codec, type NumberRange } from './codec.ts'
import { DatePicker } from './DatePicker.tsx'
import { useToday } from './founding.ts'
import { useAsk } from './useAsk.ts'
import { useFormats, useReading, useWords } from './words.ts'

interface Props<T> {
  readonly of: Field<T>
  readonly words: AskWords
  readonly optional?: boolean | undefined
}

/** What typed questions share: the text under the fingers, its value or the text itself, and what is wrong with it. */
function useTyped<T>(of: Field<T>, codec: Codec<T>) {
  const ask = useAsk<T>(
    of,
    (answer) => answer.typed ?? (answer.value === undefined ? '' : codec.write(answer.value)),
    (raw) => (keep(codec, raw).typed === undefined ? undefined : codec.problem(raw)),
  )
  return { ask, write: (raw: string) => ask.set(raw, keep(codec, raw)) }
}

interface TextProps extends Props<string> {
  readonly long?: boolean
  /** Text that does not answer this question, and what to say of it. It is kept, and counts for nothing. */
  readonly not?: { readonly an: (text: string) => boolean; readonly says: string } | undefined
}

export function TextAsk({ of, words, optional, long, not }: TextProps) {
  const { ask, write } = useTyped(of, not ? { write: (value) => value, read: (text) => (not.an(text) ? undefined : text), problem: () => not.says } : textCodec)
  const Control = long ? TextArea : Input
  const asking = useWords('asking')
  return (
    <AskOne ask={ask} words={words} optional={optional ? asking.optional : undefined}>
      {(control) => <Control {...control} dir="auto" autoComplete="off" value={ask.raw} onChange={(event: { target: { value: string } }) => write(event.target.value)} />}
    </AskOne>
  )
}

export function NumberAsk({ of, words, unit, ...range }: Props<number> & NumberRange & { readonly unit: ReactNode }) {
  const { problems } = useWords('asking')
  const { ask, write } = useTyped(of, numberCodec(useReading(), problems, range))
  return (
    <AskOne ask={ask} words={words}>
      {(control) => (
        <WithUnit unit={unit}>
          <Input {...control} className="num" inputMode="decimal" autoComplete="off" value={ask.raw} onChange={(event) => write(event.target.value)} />
        </WithUnit>
      )}
    </AskOne>
  )
}

/** A day, typed as people write it, with the device's own picker beside it. */
interface DateProps extends Props<string> {
  /** Said of the day that was understood, in place of the day itself. */
  readonly note?: ((date: string) => string | undefined) | undefined
  /** Which day is meant where the year is left out; the next such day by default. */
  readonly when?: DayWhen | undefined
}

export function DateAsk({ of, words, note, when }: DateProps) {
  const asking = useWords('asking')
  const formats = useFormats()
  const codec = dateCodec(useReading(), formats, asking.problems, useToday(), when)
  const { ask, write } = useTyped(of, codec)
  const { value } = keep(codec, ask.raw)
  const understood = value && (note?.(value) ?? asking.date.understood(formats.longDate(value)))
  return (
    <AskOne ask={ask} words={words} hint={[words.hint, understood ?? asking.date.hint].filter(Boolean).join(' ')}>
      {(control) => (
        <div className="with-picker">
          <Input {...control} autoComplete="off" value={ask.raw} onChange={(event) => write(event.target.value)} />
          <DatePicker label={`${asking.date.pick}: ${words.label}`} value={value} choose={(date) => ask.set(codec.write(date), { value: date }, true)} />
        </div>
      )}
    </AskOne>
  )
}

export function TimeAsk({ of, words }: Props<string>) {
  const asking = useWords('asking')
  const formats = useFormats()
  const codec = timeCodec(useReading(), formats, asking.problems)
  const { ask, write } = useTyped(of, codec)
  const { value } = keep(codec, ask.raw)
  return (
    <AskOne ask={ask} words={words} hint={value ? asking.time.understood(formats.time(value)) : (words.hint ?? asking.time.hint)}>
      {(control) => (
        <div className="with-unit">
          <Input {...control} className="time" autoComplete="off" value={ask.raw} onChange={(event) => write(event.target.value)} />
        </div>
      )}
    </AskOne>
  )
}
