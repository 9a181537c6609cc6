import { useNavigate } from 'react-router'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { EnquiryPage } from './EnquiryPage.tsx'
import { EnquiryRow } from './EnquiryRow.tsx'
import { Ways } from './Ways.tsx'
import '../timeline.css'

const at = 'timeline/enquiries'

export default function Enquiries({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <EnquiryPage id={item} />
}

function List() {
  const { enquiries: words } = useWords('timeline')
  const { enquiries } = useCurrent().lists
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('enquiries')
  return (
    <StepPage at={at} words={words.page}>
      <section className="section" aria-labelledby="enquiries-heading">
        <h2 id="enquiries-heading">{words.heading}</h2>
        {enquiries.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Ruled>
            {enquiries.map((enquiry, index) => (
              <EnquiryRow key={enquiry.id} enquiry={enquiry} n={index + 1} />
            ))}
          </Ruled>
        )}
        <p className="soft">{words.noNames}</p>
        {!readOnly && (
          <ButtonRow>
            <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
              {words.add}
            </Button>
          </ButtonRow>
        )}
      </section>
      <Ways />
    </StepPage>
  )
}
