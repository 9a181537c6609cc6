import { useNavigate } from 'react-router'
import { paths } from '#routes/paths.ts'
import { saveFile } from '#pages/saveFile.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import type { Unreadable } from '#machine/planLibrary.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'

/** A plan that does not open here. It is left byte for byte as it is, and there are ways on. */
export default function UnreadablePlan({
  planId,
  unreadable,
}: {
  readonly planId: string
  readonly unreadable: Unreadable
}) {
  const words = useWords('trouble')
  const { begin } = usePlanLibrary()
  const navigate = useNavigate()
  const isNewer = unreadable.is === 'newer'
  const heading = usePage(isNewer ? words.newer.title : words.damaged.title)
  const salvage = isNewer ? undefined : unreadable.salvage
  return (
    <div className="page">
      <PageHead
        headingRef={heading}
        title={isNewer ? words.newer.title : words.damaged.title}
        lead={isNewer ? words.newer.text : words.damaged.text}
      />
      {salvage && (
        <div className="flow">
          <p>{salvage.dropped.length > 0 ? words.damaged.dropped(salvage.dropped.length) : words.damaged.none}</p>
          <ul>
            {salvage.dropped.slice(0, 20).map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </div>
      )}
      <ButtonRow>
        {salvage && (
          <Button variant="primary" onClick={() => void navigate(paths.overview(begin(salvage.envelope.plan)))}>
            {words.damaged.salvage}
          </Button>
        )}
        <Button icon="download" onClick={() => saveFile(`plan-${planId}.json`, 'application/json', unreadable.text)}>
          {words.damaged.save}
        </Button>
      </ButtonRow>
    </div>
  )
}
