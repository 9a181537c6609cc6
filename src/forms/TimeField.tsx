import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { timeCodec } from './codec.ts'
import { useReading } from '#wording/reading.ts'
import { useTells } from './useTells.ts'
import { WhichMeant } from './WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'

interface Props {
  readonly id: string
  readonly label: string
  /** `HH:MM`, or what was typed while it is no time. */
  readonly value: string
  readonly disabled?: boolean | undefined
  readonly change: (to: string) => void
}

const isTime = (text: string): boolean => /^\d\d:\d\d$/.test(text)

/** The time of an appointment in the counselor's record. It is kept as it was typed, and as a time once the field is left and the time is clear. */
export function TimeField({ id, label, value, disabled, change }: Props) {
  const asking = useWords('asking')
  const codec = timeCodec(useReading(), useFormats(), asking, 'appointment')
  const { tells, typing, leave } = useTells(value !== '' && !isTime(value))
  const meant = value.trim() === '' ? [] : codec.read(value)
  const [only] = meant.length === 1 ? meant : []
  const isUnread = value.trim() !== '' && only === undefined
  return (
    <Field
      id={id}
      label={label}
      hint={only === undefined ? asking.time.hint : asking.time.understood(codec.say(only))}
      error={isUnread && tells ? codec.problem(value) : undefined}
    >
      {(control) => (
        <>
          <Input
            {...control}
            dir="auto"
            autoComplete="off"
            disabled={disabled}
            value={codec.write(value)}
            onChange={({ target }) => {
              typing()
              change(target.value)
            }}
            onBlur={() => {
              if (only !== undefined && only !== value) change(only)
              leave()
            }}
          />
          {disabled !== true && (
            <WhichMeant of={id} text={value} meant={isUnread ? meant : []} say={codec.say} choose={change} />
          )}
        </>
      )}
    </Field>
  )
}
