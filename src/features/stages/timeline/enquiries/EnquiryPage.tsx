import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** One line of the tally. */
export function EnquiryPage({ id }: { readonly id: string }) {
  const { enquiries: words } = useWords('timeline')

  const options = useWords('expectations').hearingWays
  const formats = useFormats()
  const { enquiries } = useCurrent().lists
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
      <ItemAsk list="enquiries" id={id} field="on" words={words.fields.on} />
      <ItemAsk list="enquiries" id={id} field="count" words={words.fields.count} />
      <ItemAsk list="enquiries" id={id} field="heard" words={{ ...words.fields.heard, options }} />
      <ItemAsk list="enquiries" id={id} field="came" words={words.fields.came} />
      {count !== undefined && came > count && (
        <Notice tone="care">
          <p>{words.item.tooMany}</p>
        </Notice>
      )}
    </ItemPage>
  )
}
