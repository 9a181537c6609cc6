import { use } from 'react'
import { piecesOf } from '#domain/names.ts'
import type { Text } from '../blocks/block.ts'
import { chunksOf } from '../blocks/chunks.ts'
import { Names } from './namesContext.ts'

/** A run of words, with what stands out in it. A line feed is a new line (in css). */
export function Words({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return <Whole text={text} />
  return text.map((span, index) =>
    span.strong ? (
      <b key={index}>
        <Whole text={span.text} />
      </b>
    ) : (
      <span key={index}>
        <Whole text={span.text} />
      </span>
    ),
  )
}

/** Names and addresses in it are not for translation. */
function Whole({ text }: { readonly text: string }) {
  const pieces = piecesOf(text, use(Names))
  if (pieces.every((piece) => !piece.isName)) return <Chunks text={text} />
  return pieces.map((piece, index) => (
    <span key={index} translate={piece.isName ? 'no' : undefined}>
      <Chunks text={piece.text} />
    </span>
  ))
}

/** A long address keeps its parts whole. Nothing is put into it: it can be copied. */
function Chunks({ text }: { readonly text: string }) {
  if (!text.includes('@') && !text.includes('/')) return <>{text}</>
  return chunksOf(text).map((chunk, index) =>
    /[@./]$/u.test(chunk) && chunk.length > 1 ? (
      <span key={index} className="paper-chunk">
        {chunk}
      </span>
    ) : (
      <span key={index}>{chunk}</span>
    ),
  )
}
