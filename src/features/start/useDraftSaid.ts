import type { firstLine } from '#domain/stages/firstLine.ts'
import type { Span } from '#domain/timeline/anchors.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The draft in words: a span of days, and the sentence that heads it. */
export function useDraftSaid({ first, isDraft }: ReturnType<typeof firstLine>) {
  const words = useWords('first').result.line
  const formats = useFormats()
  const span = ({ from, to }: Span) =>
    from === to ? words.on(formats.date(from)) : words.between(formats.dateUntil(from, to), formats.date(to))
  return { span, sentence: isDraft ? words.sentence(span(first)) : words.set(formats.longDate(first.from)) }
}
