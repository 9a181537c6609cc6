import { useState } from 'react'
import { Input } from '#ui/form/Input.tsx'
import { WithUnit } from '#ui/form/WithUnit.tsx'
import { AskOne } from './AskFrame.tsx'
import { numberCodec, type NumberRange } from './codec.ts'
import { useReading } from '#wording/reading.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { WhichMeant } from './WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'

/** A number, typed as people write it: "1½", "a dozen", "1-2". What was made of it is said back, and written when the field is left. */
export function NumberAsk({ of, words, unit, ...range }: TypedProps<number> & NumberRange & { readonly unit: string }) {
  const asking = useWords('asking')
  const codec = numberCodec(useReading(), asking, useFormats(), { ...range, unit })
  const { ask, value, asks, write, choose, leave, tidy } = useTyped(of, codec)
  // What is said back stays when the field was left and shows the number itself.
  const [typed, setTyped] = useState<string>()
  const isOther = typed !== undefined && value !== undefined && typed.trim() !== codec.write(value)
  const said = isOther ? asking.number.understood(codec.say(value)) : undefined
  return (
    <AskOne ask={ask} words={words} hint={[words.hint, said].filter(Boolean).join(' ')}>
      {(control) => (
        <>
          <WithUnit unit={unit}>
            <Input
              {...control}
              className="num"
              inputMode="decimal"
              autoComplete="off"
              value={ask.raw}
              onChange={(event) => {
                setTyped(event.target.value)
                write(event.target.value)
              }}
              onBlur={() => {
                if (isOther) tidy(value)
                leave()
              }}
            />
          </WithUnit>
          <WhichMeant of={ask.id} text={ask.raw} meant={asks} say={codec.say} choose={choose} />
        </>
      )}
    </AskOne>
  )
}
