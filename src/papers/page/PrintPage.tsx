import type { ReactNode } from 'react'
import { CopyButton } from '#pages/CopyButton.tsx'
import { Link } from '#pages/Link.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Paper } from '../blocks/block.ts'
import { plainText } from '../text/plainText.ts'
import { SizeChoice } from './SizeChoice.tsx'
import { useFiles } from './useFiles.ts'
import { WordButton } from './WordButton.tsx'
import './print-page.css'

/** An address, or what closes the page. */
type Back = { readonly label: string } & ({ readonly to: string } | { readonly close: () => void })

/** One paper goes along in every format; of several there is one Word file. */
type Taken =
  | { readonly name: string; readonly paper: Paper }
  | { readonly name: string; readonly papers: () => Promise<readonly Paper[]> }

interface Props {
  readonly back: Back
  /** The head of the page, and what must be known before anything is printed. Without one the title of the sheet is the page's. */
  readonly head?: ReactNode
  /** As files of that name. Without it the sheets are printed only. */
  readonly take?: Taken
  /** What is chosen before it is printed: how people are named, which of several. */
  readonly choices?: ReactNode
  readonly notes?: ReactNode
  /** Of pages on which it is chosen what prints: whether nothing is chosen yet. */
  readonly isEmpty?: boolean
  /** The sheets, and what stands below them. */
  readonly children: ReactNode
}

/** Every page that prints: sheets on a desk, and above them, on the screen alone, what can be done with them. */
export function PrintPage({ back, head, take, choices, notes, isEmpty, children }: Props) {
  const { print: label } = useWords('papers').printing
  const print = isEmpty !== true && (
    <ButtonRow>
      <Button variant="primary" icon="print" onClick={() => globalThis.print()}>
        {label}
      </Button>
      {take && <Take take={take} />}
    </ButtonRow>
  )
  // What is chosen among many comes before it can be printed.
  const isChosen = isEmpty !== undefined
  return (
    <div className="page print-page">
      <div className={cx('print-bar', head !== undefined && 'with-head')}>
        <BackTo back={back} />
        {head}
        {!isChosen && print}
        {choices}
        <SizeChoice />
        {isChosen && print}
        {notes}
      </div>
      {children}
    </div>
  )
}

function BackTo({ back }: { readonly back: Back }) {
  if ('close' in back)
    return (
      <Button icon="chevronLeft" onClick={back.close}>
        {back.label}
      </Button>
    )
  return (
    <Link className="back-link" to={back.to}>
      <Icon name="chevronLeft" />
      {back.label}
    </Link>
  )
}

function Take({ take }: { readonly take: Taken }) {
  const { printing: words } = useWords('papers')
  if ('paper' in take) return <TakeOne {...take} />
  return (
    <WordButton name={take.name} papers={take.papers}>
      {words.oneFile}
    </WordButton>
  )
}

function TakeOne({ name, paper }: { readonly name: string; readonly paper: Paper }) {
  const { printing: words, text } = useWords('papers')
  const files = useFiles()
  return (
    <>
      <WordButton name={name} papers={async () => [paper]}>
        {words.word}
      </WordButton>
      <Button icon="download" onClick={() => void files.text(name, async () => paper)}>
        {words.text}
      </Button>
      <CopyButton text={plainText(paper, text)}>{words.copy}</CopyButton>
    </>
  )
}
