import { askedAbout } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Sheet } from '#ui/page/Sheet.tsx'

/** The questions that were picked, with room to write. When the page is printed, this alone is the paper: it holds no name. */
export function AskSheet() {
  const { questions, ask } = useWords('coreGroup')
  const words = ask.sheet
  const { askAbout, askOwn } = useCurrent().sections.coreGroup
  const picked = said(askAbout) ?? []
  const own = (said(askOwn) ?? '').split('\n').filter((line) => line.trim() !== '')
  if (picked.length + own.length === 0) return null
  const sheet = (
    <Sheet className="cg-take-sheet">
      <dl className="cg-take-who">
        {[words.who, words.day].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="write-line" />
          </div>
        ))}
      </dl>
      <ol className="cg-take-list">
        {askedAbout
          .filter((each) => picked.includes(each))
          .map((each) => (
            <Line key={each}>{optionLabel(questions.askAbout.options[each])}</Line>
          ))}
        {own.map((line, n) => (
          <Line key={`${n} ${line}`}>{line}</Line>
        ))}
        <Line>{words.small}</Line>
      </ol>
      <p className="small">{words.lost}</p>
    </Sheet>
  )
  return (
    <section className="section cg-take" aria-labelledby="take-heading">
      <h2 id="take-heading" className="no-print">
        {words.heading}
      </h2>
      <div className="no-print">
        <LineFold summary={words.lead}>{() => sheet}</LineFold>
      </div>
      <div className="cg-take-printed">{sheet}</div>
      <p>
        <Button variant="primary" icon="print" onClick={() => print()}>
          {words.print}
        </Button>
      </p>
    </section>
  )
}

function Line({ children }: { readonly children: string }) {
  return (
    <li>
      <span dir="auto">{children}</span>
      <div className="write-line" />
    </li>
  )
}
