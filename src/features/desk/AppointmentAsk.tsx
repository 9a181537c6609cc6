import type { Appointment, DeskEntry } from '#domain/desk/entry.ts'
import { DatePicker } from '#asking/DatePicker.tsx'
import { useReading } from '#asking/reading.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'

interface Props {
  readonly next: Appointment | undefined
  readonly today: string
  readonly mayWrite: boolean
  readonly keep: (by: (entry: DeskEntry) => DeskEntry) => void
}

/** The next appointment. What is no day yet is kept as it was typed. */
export function AppointmentAsk({ next = {}, today, mayWrite, keep }: Props) {
  const { next: words } = useWords('desk').record
  const formats = useFormats()
  const { readDate, readTime } = useReading()
  const put = (by: (now: Appointment) => Appointment) =>
    keep(({ next: before = {}, ...others }) => {
      const { on, typed, time, about } = { ...before, ...by(before) }
      const after: Appointment = { ...(on && { on }), ...(typed && { typed }), ...(time && { time }), ...(about && { about }) }
      return Object.keys(after).length > 0 ? { ...others, next: after } : others
    })
  const readDay = () =>
    put(({ typed = '' }) => {
      const on = readDate(typed, today, 'ahead')
      return on === undefined ? {} : { on, typed: '' }
    })
  const isNoDay = next.typed !== undefined && next.typed.trim() !== '' && readDate(next.typed, today, 'ahead') === undefined
  return (
    <section className="counsel-part">
      <h2>{words.heading}</h2>
      <div className="fields">
        <Field id="next-on" label={words.on} hint={isNoDay ? words.noDay : words.onHint}>
          {(control) => (
            <span className="counsel-day">
              <Input {...control} autoComplete="off" disabled={!mayWrite} value={next.typed ?? (next.on === undefined ? '' : formats.date(next.on))} onChange={({ target }) => put(() => ({ on: '', typed: target.value }))} onBlur={readDay} />
              <DatePicker label={words.pick} value={next.on} choose={(on) => put(() => ({ on, typed: '' }))} />
            </span>
          )}
        </Field>
        <Field id="next-time" label={words.time} hint={words.timeHint}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              disabled={!mayWrite}
              value={/^\d\d:\d\d$/.test(next.time ?? '') ? formats.time(next.time ?? '') : (next.time ?? '')}
              onChange={({ target }) => put(() => ({ time: target.value }))}
              onBlur={() => put(({ time = '' }) => ({ time: readTime(time) ?? time }))}
            />
          )}
        </Field>
        <Field id="next-about" label={words.about}>
          {(control) => <Input {...control} dir="auto" autoComplete="off" disabled={!mayWrite} value={next.about ?? ''} onChange={({ target }) => put(() => ({ about: target.value }))} />}
        </Field>
      </div>
    </section>
  )
}
