import { Fragment, memo, use } from 'react'
import { useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import type { Block, CheckItem, Row, Said } from '../blocks/block.ts'
import { ChangeAnswer } from './ChangeAnswer.tsx'
import { CheckLine } from './CheckLine.tsx'
import { drawn } from './drawn.ts'
import { Headline } from './Headline.tsx'
import { Line } from './lineContext.ts'
import { PaperTable } from './PaperTable.tsx'
import { Passages, type PassageBlock } from './passageContext.ts'
import { isBlank, thoughtsOf, wordsOf } from '../blocks/text.ts'
import { Words } from './Words.tsx'

/** The blocks of a paper, one below the other. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => <One key={index} block={block} />)

const One = memo(function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2 dir="auto">
          <Headline of={block} />
        </h2>
      ) : (
        <h3 dir="auto">
          <Headline of={block} />
        </h3>
      )
    case 'paragraph':
      return <PaperParagraph block={block} />
    case 'list':
      return <List block={block} />
    case 'rows':
      return <Rows rows={block.rows} />
    case 'table':
      return <PaperTable table={block} />
    case 'checks':
      return <Checks items={block.items} />
    case 'lines':
      return <Lines count={block.count} label={block.label} />
    case 'cards':
      return <Cards across={block.across} cards={block.cards} height={block.height} />
    case 'columns':
      return (
        <div className="paper-columns" style={vars({ columns: block.columns.length })}>
          {block.columns.map((column, index) => (
            <div key={index} className="paper-column">
              <Blocks blocks={column} />
            </div>
          ))}
        </div>
      )
    case 'strips':
      return <Strips count={block.count} points={block.points} lines={block.lines} />
    case 'pageBreak':
      return <div className="page-break" />
  }
})

function PaperParagraph({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }) {
  const show = use(Passages)
  if (show && isPassage(block)) return show(block)
  if (isBlank(block.text)) return null
  if (!show || block.askedAt === undefined) return <Paragraph block={block} />
  return (
    <div className="paper-passage">
      <Paragraph block={block} />
      <ChangeAnswer at={block.askedAt} text={wordsOf(block.text)} />
    </div>
  )
}
const isPassage = (block: Extract<Block, { kind: 'paragraph' }>): block is PassageBlock => block.passage !== undefined

export const Paragraph = ({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }) => (
  <p className={cx('paper-words', block.tone)} dir="auto">
    {block.tone === 'spoken' && typeof block.text === 'string' ? (
      thoughtsOf(block.text).map((thought, index) => (
        <span key={index} className="paper-thought">
          <Words text={thought} />
        </span>
      ))
    ) : (
      <Words text={block.text} />
    )}
  </p>
)

function List({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const items = block.items
    .filter((item) => !isBlank(item))
    .map((item, index) => (
      <li key={index} dir="auto">
        <Words text={item} />
      </li>
    ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <dl className="paper-rows">
    {rows.map(({ label, value, lines }, index) => (
      <div key={index}>
        <dt dir="auto">{label}</dt>
        <dd dir="auto">
          <Value said={value} lines={lines} />
        </dd>
      </div>
    ))}
  </dl>
)

function Value({ said, lines = 1 }: { readonly said: Said; readonly lines?: number | undefined }) {
  const { seen } = useWords('papers')
  if (said !== null && !isBlank(said)) return <Words text={said} />
  return Array.from({ length: lines }, (_, index) => <span key={index} className="write-line" {...drawn(seen.gap)} />)
}

function Checks({ items }: { readonly items: readonly CheckItem[] }) {
  const show = use(Line)
  return (
    <ul className={cx('paper-checks bare', show && 'to-tick')}>
      {items.map((item, index) => (
        <Fragment key={item.id ?? index}>{show ? show(item) : <CheckLine item={item} />}</Fragment>
      ))}
    </ul>
  )
}

function Lines({ count, label }: { readonly count: number; readonly label?: string | undefined }) {
  const { seen } = useWords('papers')
  return (
    <div className="paper-lines">
      {label !== undefined && label !== '' && (
        <p dir="auto">
          <Words text={label} />
        </p>
      )}
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="write-line" {...drawn(seen.gap)} />
      ))}
    </div>
  )
}

const Cards = ({
  across,
  cards,
  height,
}: Pick<Extract<Block, { kind: 'cards' }>, 'across' | 'cards'> & { readonly height: number | undefined }) => (
  <div
    className={cx('paper-cards', height !== undefined && 'of-height')}
    data-across={across}
    style={height === undefined ? undefined : vars({ height: `${height}in` })}
  >
    {cards.map((card, index) => (
      <section key={index} className="paper-card">
        <Blocks blocks={card} />
      </section>
    ))}
  </div>
)

/** The same on every strip: read aloud once, torn off often. */
const Strips = ({
  count,
  points = 10,
  lines,
}: {
  readonly count: number
  readonly points?: number | undefined
  readonly lines: readonly Said[]
}) => (
  <div className="paper-strips" style={vars({ strips: count, points })}>
    {Array.from({ length: count }, (_, strip) => (
      <div key={strip} aria-hidden={strip > 0}>
        {lines.map((line, index) => (
          <p key={index} dir="auto">
            <Value said={line} />
          </p>
        ))}
      </div>
    ))}
  </div>
)
