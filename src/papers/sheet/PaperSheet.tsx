import type { ReactNode, Ref } from 'react'
import { useWords } from '#wording/words.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import type { Look } from '#ui/look.ts'
import type { Paper } from '../blocks/block.ts'
import { ChangeAnswer } from './ChangeAnswer.tsx'
import { Blocks } from './Blocks.tsx'
import { columnsFit } from './columnsFit.ts'
import { fitOf } from './fit.ts'
import { FreeSeat } from './FreeSeat.tsx'
import { Passages, type ShowPassage } from './passageContext.ts'
import { Line, type ShowLine } from './lineContext.ts'
import { Looks } from './looksContext.ts'
import { Names } from './namesContext.ts'
import { Words } from './Words.tsx'
import { sheetClass, type PaperSize } from './size.ts'
import { isBlank } from '../blocks/text.ts'
import './paper.css'

interface Props {
  readonly paper: Paper
  readonly size: PaperSize
  /** So long that on a screen its lines stand in one column: in two, each line that comes would move all others. */
  readonly isLong?: boolean
  /** How the chairs of its head are drawn. */
  readonly looks?: readonly Look[] | undefined
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined
  /** How a line of a list to tick is shown where it can be ticked. */
  readonly line?: ShowLine | undefined
  /** How a passage is shown that the founder may change. Without it passages are words like others. */
  readonly passage?: ShowPassage | undefined
}

/** A paper on the page: what is on the screen is what is printed. */
export function PaperSheet({ paper, size, isLong = false, looks, headingRef, line, passage }: Props) {
  const { seen } = useWords('papers')
  const heading = (
    <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined} dir="auto">
      <Words text={paper.title} />
    </h1>
  )
  const lines = paper.lines
    .filter((each) => !isBlank(each))
    .map((each, index) => (
      <p key={index} dir="auto">
        <Words text={each} />
      </p>
    ))
  return (
    <Names value={paper.names ?? []}>
      <article
        className={cx(
          'paper',
          'made',
          `as-${paper.as}`,
          paper.chairs && 'with-chairs',
          paper.fine && 'is-fine',
          paper.labels && 'with-labels',
          sheetClass(size, paper),
        )}
        style={paper.as === 'poster' ? vars({ fit: fitOf(paper) }) : undefined}
      >
        {paper.as === 'sheet' ? (
          <header className="print-head">
            <div>
              {heading}
              {lines}
            </div>
            {looks && (
              <div>
                <Logo looks={looks} />
                <span className="visually-hidden no-text">
                  {seen.chairs(looks.filter((look) => look === 'done').length)}
                </span>
              </div>
            )}
          </header>
        ) : (
          <Head>
            {paper.chairs && <FreeSeat />}
            {heading}
            {passage && paper.titleAskedAt !== undefined && <ChangeAnswer at={paper.titleAskedAt} text={paper.title} />}
            {lines}
          </Head>
        )}
        <Passages value={passage}>
          <Line value={line}>
            <Looks value={looks}>
              <div
                className={cx('paper-body', paper.inColumns && 'in-columns', isLong && 'is-long')}
                style={paper.inColumns ? vars({ points: columnsFit(paper) }) : undefined}
              >
                <Blocks blocks={paper.blocks} />
              </div>
            </Looks>
          </Line>
        </Passages>
        {paper.foot !== undefined && (
          <footer className="print-foot">
            <span dir="auto">
              <Words text={paper.foot} />
            </span>
          </footer>
        )}
      </article>
    </Names>
  )
}

const Head = ({ children }: { readonly children: ReactNode }) => <header className="paper-head">{children}</header>
