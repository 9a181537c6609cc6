import { counselorId } from '#domain/plan/plan.ts'
import { itemField } from '#domain/plan/field.ts'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import '../timeline.css'

/** One meeting: its day and three numbers; who led it and its topic in a fold. */
export function MeetingPage({ id }: { readonly id: string }) {
  const { diary: words } = useWords('timeline')
  const { people, counselor } = useWords('asking')
  const formats = useFormats()
  const meeting = useNow().lists.meetings.find((each) => each.id === id)
  const { heads, newcomers = 0, returned = 0, led, topic, on } = meeting ?? {}
  const name = on === undefined ? words.undated : formats.date(on)
  return (
    <ItemPage
      list="meetings"
      id={id}
      at="timeline/diary"
      heading={words.item.heading}
      lead={words.item.lead}
      name={name}
    >
      <DateAsk of={itemField('meetings', id, 'on')} words={words.fields.on} when="near" />
      <NumberAsk of={itemField('meetings', id, 'heads')} words={words.fields.heads} unit={people} whole most={500} />
      <NumberAsk
        of={itemField('meetings', id, 'newcomers')}
        words={words.fields.newcomers}
        unit={people}
        whole
        most={500}
      />
      <NumberAsk
        of={itemField('meetings', id, 'returned')}
        words={words.fields.returned}
        unit={people}
        whole
        most={500}
      />
      {heads !== undefined && newcomers + returned > heads && (
        <Notice tone="care">
          <p>{words.item.tooMany}</p>
        </Notice>
      )}
      <Fold summary={words.item.more} open={led !== undefined || topic !== undefined}>
        <div className="tl-more">
          <PersonAsk
            of={itemField('meetings', id, 'led')}
            words={words.fields.led}
            others={[{ id: counselorId, name: counselor }]}
          />
          <TextAsk of={itemField('meetings', id, 'topic')} words={words.fields.topic} />
        </div>
      </Fold>
    </ItemPage>
  )
}
