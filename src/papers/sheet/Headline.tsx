import { use } from 'react'
import { Seat } from '#ui/chairs/Seat.tsx'
import type { Block } from '../blocks/block.ts'
import { Looks } from './looksContext.ts'
import { Words } from './Words.tsx'

/** What a heading says: the chair of its stage or its number, its words, and at its end what is counted under it. */
export function Headline({ of: { stage, text, count } }: { readonly of: Extract<Block, { kind: 'heading' }> }) {
  const look = use(Looks)?.[(stage ?? 0) - 1]
  if (stage === undefined && count === undefined) return <Words text={text} />
  return (
    <span className="paper-headline">
      {stage !== undefined && (look ? <Seat n={stage} standing={look} /> : <span>{stage}</span>)}
      <span>
        <Words text={text} />
      </span>
      {count !== undefined && <small>{count}</small>}
    </span>
  )
}
