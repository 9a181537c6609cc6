import { hearingWays } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { DateAsk, NumberAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** One line of the tally. */
export function EnquiryPage({ id }: { readonly id: string }) {
  const { enquiries: words } = useWords('timeline')
  const { people } = useWords('asking')
  const options = useWords('expectations').hearingWays
  const formats = useFormats()
  const { enquiries } = useNow().lists
  const { count, came = 0 } = enquiries.find((each) => each.id === id) ?? {}
  const name = words.unnamed(formats.number(enquiries.findIndex((each) => each.id === id) + 1))
  return (
    <ItemPage
      list="enquiries"
      id={id}
      at="timeline/enquiries"
      heading={words.item.heading}
      lead={words.item.lead}
      name={name}
    >
      <DateAsk of={itemField('enquiries', id, 'on')} words={words.fields.on} when="past" />
      <NumberAsk of={itemField('enquiries', id, 'count')} words={words.fields.count} unit={people} whole most={1000} />
      <ChoiceAsk
        of={itemField('enquiries', id, 'heard')}
        options={hearingWays}
        words={{ ...words.fields.heard, options }}
      />
      <NumberAsk of={itemField('enquiries', id, 'came')} words={words.fields.came} unit={people} whole most={1000} />
      {count !== undefined && came > count && (
        <Notice tone="care">
          <p>{words.item.tooMany}</p>
        </Notice>
      )}
    </ItemPage>
  )
}
