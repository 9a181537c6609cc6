import type { Field } from '#domain/plan/field.ts'
import { yesNo, type Kind } from '#domain/questions/kinds.ts'
import type { AskWords } from './AskFrame.tsx'
import { ChoiceAsk, ManyAsk } from './ChoiceAsk.tsx'
import { PeopleAsk, PersonAsk } from './PersonAsk.tsx'
import { DateAsk, NumberAsk, TextAsk, TimeAsk } from './TypedAsk.tsx'
import { useWords } from '#wording/words.ts'

/** What a page may add to the way in which a question is asked. */
export interface How {
  /** In place of the question's own words, or beside them. */
  readonly words?: Partial<AskWords> | undefined
  /** Short choices in a row; for yes and no they always are. */
  readonly sideBySide?: boolean
  readonly optional?: boolean
  /** Off where the question cannot be answered yet at all. */
  readonly mayStayOpen?: boolean
  /** The choices that there are here, where not all of the record's fit. */
  readonly options?: readonly string[] | undefined
  /** So many choices stand at once; what was not chosen of the others waits behind the line `rest`. */
  readonly first?: number
  readonly rest?: string
  /** People who are not in the core group, such as the counselor. */
  readonly others?: readonly { readonly id: string; readonly name: string }[]
  /** Said of the day that was understood, in place of the day itself. */
  readonly note?: (date: string) => string | undefined
  /** Where the length stands that "7 to 8:30" tells as well; on the same page. */
  readonly length?: Field<number>
  /** Text that does not answer this question, and what to say of it. */
  readonly not?: { readonly an: (text: string) => boolean; readonly says: string } | undefined
}

interface Props extends How {
  readonly kind: Kind
  /** Where the answer stands. What it holds is what the kind says, so the kind chooses the type. */
  readonly field: <T>() => Field<T>
  readonly words: AskWords
}

/** The control that asks for an answer of this kind. */
export function Control({ kind, field, words, ...how }: Props) {
  const { units } = useWords('asking')
  const choices = { ...words, options: words.options ?? {} }
  switch (kind.control) {
    case 'text':
    case 'longText':
      return (
        <TextAsk of={field()} words={words} long={kind.control === 'longText'} optional={how.optional} not={how.not} />
      )
    case 'oneOf':
      return (
        <ChoiceAsk
          of={field<string>()}
          options={how.options ?? kind.options ?? []}
          words={choices}
          sideBySide={how.sideBySide ?? kind.options === yesNo.options}
          mayStayOpen={how.mayStayOpen}
        />
      )
    case 'manyOf':
      return (
        <ManyAsk
          of={field<string[]>()}
          options={how.options ?? kind.options ?? []}
          words={choices}
          sideBySide={how.sideBySide}
          first={how.first}
          rest={how.rest}
        />
      )
    case 'day':
      return <DateAsk of={field()} words={words} when={kind.when} note={how.note} />
    case 'time':
      return <TimeAsk of={field()} words={words} bare={kind.bare ?? 'meeting'} length={how.length} />
    case 'amount': {
      const { unit = 'people', ...range } = kind.amount ?? {}
      return <NumberAsk of={field()} words={words} unit={units[unit]} {...range} />
    }
    case 'person':
      return <PersonAsk of={field()} words={words} others={how.others} />
    case 'people':
      return <PeopleAsk of={field()} words={words} />
    // Pages write their own for these: no type lets one come here.
    case 'place':
    case 'talk':
    case 'connection':
    case 'own':
      return null
  }
}
