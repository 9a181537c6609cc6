import './whatIf.css'
import { movesNow, whatIfOf, type WhatIfCase, type WhatIfId } from '#domain/whatIf/cases.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import WhatIf, { Others } from './WhatIf.tsx'

/** One case, by the name in the address; an unknown one shows them all. */
export default function Case({ name }: { readonly name: string | undefined }) {
  const found = whatIfOf(name)
  return found ? <Found key={found.id} of={found} /> : <WhatIf />
}

interface MoveWords {
  readonly title: string
  readonly text: (n: number) => string
  readonly link: string
}

/** What others met with, then two or three concrete moves, each with the way to its page. */
function Found({ of }: { readonly of: WhatIfCase & { readonly id: WhatIfId } }) {
  const { cases, ...words } = useWords('whatIf')
  const now = useCurrent()
  const planId = usePlanId()
  const { title, paragraphs, moves } = cases[of.id]
  const moveWords: Readonly<Partial<Record<string, MoveWords>>> = moves
  const heading = usePage(title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={title} kicker={<Link to={paths.whatIf(planId)}>{words.title}</Link>} />
      <div className="body">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Sources of={of.sources} />
        <section className="section" aria-labelledby="moves">
          <h2 id="moves">{words.moves}</h2>
          <ol className="what-if-moves">
            {movesNow(now, of).map(({ id, to, count }) => {
              const move = moveWords[id]
              return (
                move && (
                  <li key={id}>
                    <h3>{move.title}</h3>
                    <p>{move.text(count)}</p>
                    <Link className={buttonClass('plain', true)} to={paths.step(planId, to)}>
                      {move.link}
                      <Icon name="chevronRight" />
                    </Link>
                  </li>
                )
              )
            })}
          </ol>
        </section>
        <section className="section" aria-labelledby="others">
          <h2 id="others">{words.others}</h2>
          <Others but={of.id} />
        </section>
      </div>
    </div>
  )
}
