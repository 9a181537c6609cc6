import { field } from '#domain/plan/field.ts'
import { Input } from '#ui/form/Input.tsx'
import { AskOne, type AskWords } from './AskFrame.tsx'
import { keep, type Codec } from './codec.ts'
import { useToday } from '#plan/planActor.ts'
import { useAsk } from './useAsk.ts'
import { useReading } from '#wording/reading.ts'
import { useRests } from './useRests.ts'
import { useFormats, useWords } from '#wording/words.ts'

/**
 * When the founder would like to meet: "about spring" is an answer. What is understood is said back as a span; what is
 * not is kept as it was written, and the draft then counts on from the planning start.
 */
export function WishAsk({ words }: { readonly words: AskWords }) {
  const asking = useWords('asking')
  const formats = useFormats()
  const reading = useReading()
  const today = useToday()
  const codec: Codec<string> = {
    write: (span) => spanInWords(span, formats.date, asking.date.span),
    read: (text) => {
      const span = reading.readWhen(text, today)
      return span === undefined ? [] : [span]
    },
    problem: () => asking.problems.date,
    say: (span) => spanInWords(span, formats.date, asking.date.span, formats.longDate),
  }
  const ask = useAsk(
    field('about', 'wish'),
    (answer) => answer.typed ?? (answer.value ? codec.write(answer.value) : ''),
  )
  const { value } = keep(codec, ask.raw)
  const rests = useRests(ask.raw)
  const unread = rests && ask.raw.trim() !== '' ? asking.date.noMonth : undefined
  const said = value === undefined ? unread : asking.date.understood(codec.say(value))
  return (
    <AskOne ask={ask} words={words} hint={[words.hint, said].filter(Boolean).join(' ')}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          value={ask.raw}
          onChange={(event) => ask.set(event.target.value, keep(codec, event.target.value))}
        />
      )}
    </AskOne>
  )
}

function spanInWords(
  span: string,
  date: (date: string) => string,
  between: (from: string, to: string) => string,
  oneDay = date,
): string {
  const [from = '', to = ''] = span.split('/')
  return from === to ? oneDay(from) : between(date(from), date(to))
}
