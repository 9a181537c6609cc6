import type { OpenAnswer, Answer } from '#domain/plan/answer.ts'
import { isDate } from '#domain/dates.ts'
import type { Formats } from '#words/format.ts'
import type { OptionWords } from '#words/types.ts'
import type { OutlineWords } from './outlineWords.ts'
import { optionLabel } from './questionWords.ts'

export interface How {
  readonly words: OutlineWords
  readonly formats: Formats
  readonly options?: Readonly<Record<string, OptionWords>> | undefined
  /** For answers that name a person or a place. */
  readonly nameOf?: ((id: string) => string) | undefined
}

/** An answer as a person would read it; undefined where nothing was said. What was typed and is no value yet stands as it was typed. */
export function answerInWords(answer: Answer<unknown>, how: How): string | undefined {
  if (answer.open) return openInWords(answer.open, how)
  if (answer.typed !== undefined)
    return answer.typed.trim() === '' ? undefined : how.words.plans.file.notUnderstood(answer.typed)
  return valueInWords(answer.value, how)
}

function valueInWords(value: unknown, how: How): string | undefined {
  if (typeof value === 'number') return how.formats.number(value)
  if (typeof value === 'string') return value.trim() === '' ? undefined : textInWords(value, how)
  if (!Array.isArray(value)) return undefined
  const parts = value.flatMap((each: unknown) => valueInWords(each, how) ?? [])
  return parts.length > 0 ? how.formats.list(parts) : undefined
}

function textInWords(text: string, { words, formats, options, nameOf }: How): string {
  if (nameOf) return nameOf(text)
  const option = options && Object.hasOwn(options, text) ? options[text] : undefined
  if (option !== undefined) return optionLabel(option)
  if (isDate(text)) return formats.date(text)
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return formats.time(text)
  const [from = '', to = ''] = text.split('/')
  return isDate(from) && isDate(to) ? words.asking.date.span(formats.date(from), formats.date(to)) : text
}

function openInWords({ as, by, byTyped, whom }: OpenAnswer, { words, formats }: How): string {
  const { file } = words.plans
  const day = by === undefined ? byTyped : formats.date(by)
  return [file.leftOpen[as], ...(day?.trim() ? [file.by(day)] : []), ...(whom?.trim() ? [file.whom(whom)] : [])].join(
    ', ',
  )
}
