import { useId, useState } from 'react'
import type { OpenAnswer as Open } from '#domain/plan/answer.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { useToday } from './founding.ts'
import { useReading } from './reading.ts'
import { useFormats, useWords } from './words.ts'

interface Props {
  readonly open: Open
  readonly set: (open: Open) => void
}

/** Until when somebody would like to know what was left open: a day as people write it, so it comes with what reads days. */
export default function OpenUntil({ open, set }: Props) {
  const words = useWords('asking').open
  const formats = useFormats()
  const reading = useReading()
  const today = useToday()
  const id = useId()
  const [typed, setTyped] = useState(open.by ? formats.date(open.by) : (open.byTyped ?? ''))
  const keepDate = (text: string) => {
    setTyped(text)
    const { by: _, byTyped: __, ...rest } = open
    const by = reading.readDate(text, today)
    set(by ? { ...rest, by } : text.trim() ? { ...rest, byTyped: text } : rest)
  }
  return (
    <Field id={id} label={words.by} hint={open.by ? formats.longDate(open.by) : undefined}>
      {(control) => <Input {...control} value={typed} onChange={(event) => keepDate(event.target.value)} />}
    </Field>
  )
}
