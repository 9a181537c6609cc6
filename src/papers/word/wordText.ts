import { Paragraph, Tab, TabStopType, TextRun, type IParagraphOptions, type IRunOptions, type Table } from 'docx'
import type { Block, Text } from '../blocks/block.ts'
import { isRightToLeft } from '../blocks/text.ts'

// On every computer, or with a stand-in of the same widths.
export const bodyFont = 'Arial'
export const headFont = 'Georgia'

/** Twentieths of a point, from inches. */
export const twips = (inches: number): number => Math.round(inches * 1440)

/** Where blocks go. */
export interface Place {
  /** The width there is, in twips. */
  readonly room: number
  /** On a poster: how large its type is, as a share of the full size. */
  readonly poster?: number
  readonly fine?: boolean
  /** Its cards are labels. */
  readonly labels?: boolean
  /** In a card or a column, where the type is smaller. */
  readonly small?: boolean
}
export type Render = (blocks: readonly Block[], place: Place) => readonly (Paragraph | Table)[]

type Look = Pick<IRunOptions, 'size' | 'bold' | 'color' | 'font'>

/** Words as runs: what stands out is bold, a line feed begins a new line, and right-to-left words are said to be so. */
export function runs(text: Text, look: Look = {}): readonly TextRun[] {
  const rightToLeft = isRightToLeft(text)
  return (typeof text === 'string' ? [{ text }] : text).flatMap((span) =>
    span.text.split('\n').map(
      (line, index) =>
        new TextRun({
          ...look,
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...('strong' in span ? { bold: true } : {}),
          ...(rightToLeft ? { rightToLeft } : {}),
        }),
    ),
  )
}

/** A paragraph of words. */
export const wordParagraph = (
  text: Text,
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
  look: Look = {},
): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(text) ? { bidirectional: true } : {}), children: runs(text, look) })

/** A line to write on: a tab with a leader, up to the edge. `room` in twips. */
export const writeLine = (room: number, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph =>
  new Paragraph({
    ...options,
    spacing: options.spacing ?? { before: 200, after: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: room, leader: 'underscore' }],
    children: [new TextRun({ children: [new Tab()] })],
  })
