import { Input } from '#ui/form/Input.tsx'
import { AskOne } from './AskFrame.tsx'
import { keep, timeCodec } from './codec.ts'
import { useReading } from './reading.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { useFormats, useWords } from './words.ts'

export function TimeAsk({ of, words }: TypedProps<string>) {
  const asking = useWords('asking')
  const formats = useFormats()
  const codec = timeCodec(useReading(), formats, asking.problems)
  const { ask, write } = useTyped(of, codec)
  const { value } = keep(codec, ask.raw)
  return (
    <AskOne
      ask={ask}
      words={words}
      hint={value ? asking.time.understood(formats.time(value)) : (words.hint ?? asking.time.hint)}
    >
      {(control) => (
        <div className="with-unit">
          <Input
            {...control}
            className="time"
            autoComplete="off"
            value={ask.raw}
            onChange={(event) => write(event.target.value)}
          />
        </div>
      )}
    </AskOne>
  )
}
