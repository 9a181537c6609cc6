import { enquirySum, reportedWays, type EnquirySum } from '#domain/stages/enquiries.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { vars } from '#ui/vars.ts'
import { WaysTable } from './WaysTable.tsx'
import './enquiries.css'

/** Below this one person more or less turns the shares around. */
const few = 10

/** Which ways bring people, beside what a study reports; how many of those who asked came. */
export function Ways() {
  const { ways: words } = useWords('timeline').enquiries
  const { number } = useFormats()
  const sum = enquirySum(useCurrent())
  return (
    <section className="section" aria-labelledby="ways-heading">
      <h2 id="ways-heading">{words.heading}</h2>
      {sum.asked > 0 && (
        <p>
          <strong>
            {words.sum(
              number(sum.asked),
              sum.askedWhereKnown === 0 ? undefined : words.cameOf(number(sum.came), number(sum.askedWhereKnown)),
            )}
          </strong>
        </p>
      )}
      {sum.ways.length === 0 ? <p className="soft">{words.empty}</p> : <Bars sum={sum} />}
      {sum.ways.length > 0 && sum.unknown > 0 && (
        <p className="soft small">{words.unknown(sum.unknown, number(sum.unknown))}</p>
      )}
      {sum.ways.length > 0 && sum.asked - sum.unknown < few && <p>{words.few}</p>}
      <LineFold summary={words.usual}>
        {() => (
          <>
            <p>{words.reported}</p>
            <Sources of={words.reportedSources} />
            <p>{words.normal}</p>
            <Sources of={words.normalSources} />
          </>
        )}
      </LineFold>
      {sum.ways.length > 0 && <WaysTable sum={sum} />}
    </section>
  )
}

/** A bar for each way, with a mark where a study has its figure. The table says the same. */
function Bars({ sum }: { readonly sum: EnquirySum }) {
  const { ways: words } = useWords('timeline').enquiries
  const { hearingWays } = useWords('expectations')
  const { number } = useFormats()
  return (
    <div className="eq" aria-hidden="true">
      {sum.ways.map(({ way, asked, percent }) => {
        const reported = reportedWays[way]
        return (
          <div key={way} className="eq-row">
            <span>{hearingWays[way]}</span>
            <span className="eq-bar" style={vars({ of: percent })}>
              <i />
              {reported !== undefined && <i className="mark" style={vars({ at: reported })} />}
            </span>
            <span className="num">{words.bar(number(asked), words.percent(number(percent)))}</span>
          </div>
        )
      })}
      {sum.ways.some(({ way }) => reportedWays[way] !== undefined) && (
        <p className="eq-key">
          <i className="mark" /> {words.key}
        </p>
      )}
    </div>
  )
}
