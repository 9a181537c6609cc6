import type { ReactNode } from 'react'
import { Input } from '#ui/form/Input.tsx'
import { WithUnit } from '#ui/form/WithUnit.tsx'
import { AskOne } from './AskFrame.tsx'
import { numberCodec, type NumberRange } from './codec.ts'
import { useReading } from './reading.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { useWords } from './words.ts'

export function NumberAsk({
  of,
  words,
  unit,
  ...range
}: TypedProps<number> & NumberRange & { readonly unit: ReactNode }) {
  const { problems } = useWords('asking')
  const { ask, write } = useTyped(of, numberCodec(useReading(), problems, range))
  return (
    <AskOne ask={ask} words={words}>
      {(control) => (
        <WithUnit unit={unit}>
          <Input
            {...control}
            className="num"
            inputMode="decimal"
            autoComplete="off"
            value={ask.raw}
            onChange={(event) => write(event.target.value)}
          />
        </WithUnit>
      )}
    </AskOne>
  )
}
