import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx'
import type { Paper } from '../blocks/block.ts'
import { fitOf } from '../sheet/fit.ts'
import type { PaperSize } from '../sheet/size.ts'
import { isBlank } from '../blocks/text.ts'
import { wordBlocks } from './wordBlocks.ts'
import { bodyFont, headFont, runs, twips, wordParagraph } from './wordText.ts'

const sheets: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
}
const margin = {
  top: twips(0.6),
  bottom: twips(0.6),
  left: twips(0.65),
  right: twips(0.65),
  header: twips(0.3),
  footer: twips(0.3),
}

interface Options {
  readonly size: PaperSize
  /** A tag such as `en-US`: spelling is checked in it. */
  readonly language: string
}

/** The papers as one Word file, each from a page of its own. It names no author: who opens the file must not read who made it. */
export const word = (papers: readonly Paper[], { size, language }: Options): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(wordDocument(papers, { size, language }))

function wordDocument(papers: readonly Paper[], { size, language }: Options): Document {
  return new Document({
    title: papers[0]?.title ?? '',
    // The library would write "Un-named" for nobody.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: bodyFont, size: 22, color: '000000', language: { value: language } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font: headFont, size: 44, bold: true, color: '000000' },
          paragraph: { spacing: { after: 60, line: 250, lineRule: LineRuleType.AUTO }, keepNext: true },
        },
        heading2: {
          run: { font: headFont, size: 27, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        heading3: {
          run: { font: headFont, size: 23, bold: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 420, hanging: 420 } } },
            },
          ],
        },
      ],
    },
    sections: papers.map((paper) => section(paper, size)),
  })
}

function section(paper: Paper, size: PaperSize): ISectionOptions {
  const { width, height } = sheets[size]
  const room = (paper.wide ? height : width) - margin.left - margin.right
  return {
    properties: {
      page: {
        size: { width, height, orientation: paper.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
      },
    },
    ...(paper.as === 'sheet' ? { footers: { default: new Footer({ children: [pageOf()] }) } } : {}),
    children: [
      ...head(paper),
      ...wordBlocks(paper.blocks, {
        room,
        ...(paper.as === 'poster' ? { poster: fitOf(paper) } : {}),
        fine: paper.fine === true,
        labels: paper.labels === true,
      }),
      ...foot(paper),
    ],
  }
}

function head(paper: Paper): readonly (Paragraph | Table)[] {
  const { title, lines, as } = paper
  const said = lines.filter((line) => !isBlank(line))
  const size = as === 'poster' ? Math.round(64 * fitOf(paper)) : as === 'letter' ? 28 : undefined
  const rule = { bottom: { style: 'single' as const, size: 18, color: '000000', space: 6 } }
  return [
    wordParagraph(
      title,
      { heading: HeadingLevel.HEADING_1, ...(as === 'letter' || said.length > 0 ? {} : { border: rule }) },
      size === undefined ? {} : { size },
    ),
    ...said.map((line, index) =>
      wordParagraph(
        line,
        {
          ...(as !== 'letter' && index === said.length - 1 ? { border: rule } : {}),
          spacing: { after: index === said.length - 1 ? 200 : 40 },
        },
        as === 'poster' ? { size: 30 } : {},
      ),
    ),
  ]
}

const foot = ({ foot: text }: Paper): readonly Paragraph[] =>
  text === undefined
    ? []
    : [
        new Paragraph({
          spacing: { before: 240 },
          border: { top: { style: 'single', size: 6, color: '000000', space: 4 } },
          children: runs(text, { size: 18, color: '3A3A3A' }),
        }),
      ]

const pageOf = () =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
