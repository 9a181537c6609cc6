import { usePassphrase } from '#ports/passphrase.ts'
import { useDesk } from '#ports/desk.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import './desk.css'
import { useNewFounder } from './useNewFounder.ts'

/** In the place of every page that shows a founder: no name, no count, no concern, until the counselor opens the desk. */
export default function CoveredDesk() {
  const words = useWords('desk').covered
  const heading = usePage(words.title)
  const { openDesk } = useDesk()
  const { state } = usePassphrase()
  const { begin, isBeginning } = useNewFounder()
  return (
    <div className="page step">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <div className="body">
        <ButtonRow>
          <Button variant="primary" onClick={openDesk}>
            {words.open}
          </Button>
          <Button icon="plus" disabled={isBeginning} onClick={() => void begin()}>
            {words.begin}
          </Button>
        </ButtonRow>
        {state === 'open' && <p>{words.asks}</p>}
        <p className="soft small">{words.when}</p>
      </div>
    </div>
  )
}
