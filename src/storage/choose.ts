import { openText, type Opened } from '#domain/plan/openEnvelope.ts'
import type { Apart } from './apart.ts'
import type { PlanRecord } from './database.ts'
import { headOf } from './head.ts'

/** What the two backends hold of one plan. */
export interface Held {
  readonly page?: string | undefined
  /** The revision of a tombstone beside it. */
  readonly pageGone?: number | undefined
  readonly database?: PlanRecord | undefined
  /** The page's text was made without the database. `isOurs`: by this tab, which still has its edits. */
  readonly apart?: (Apart & { readonly isOurs: boolean }) | undefined
}

/** `unsure`: the database did not answer, and the plan may be there. Never say that it is gone. */
export interface Missing {
  readonly is: 'missing'
  readonly unsure?: true
}

export interface Chosen {
  readonly opened: Opened | Missing
  readonly text?: string
  readonly from?: 'page' | 'database'
  readonly revision: number
  /**
   * Texts to put aside, untouched: damaged, or beaten by another tab's text that may have been made without them: one
   * of the same revision, or one that only the page has, whose tab was closed before the database could compare, or one
   * that was made while the database did not answer.
   */
  readonly aside: readonly string[]
}

type Candidate = {
  readonly text: string
  readonly from: 'page' | 'database'
  readonly opened: Opened
  readonly revision: number
  readonly writer: string
}

/**
 * The plan that counts: the readable one of the newer revision. At the same revision the database's, because there two
 * tabs were compared in one transaction and the loser was told. Also the database's where this tab went on from an older
 * text because the database was slow: its edits are made again on what the database holds. `open` reads a text.
 */
export function choose({ page, pageGone, database, apart }: Held, open = openText): Chosen {
  const candidates = [candidate('database', database?.text, open), candidate('page', page, open)].filter(
    (each) => each !== undefined,
  )
  const readable = candidates.filter(({ opened }) => opened.is === 'open' || opened.is === 'newer')
  const damaged = candidates.filter((each) => !readable.includes(each))
  const [byNumber] = readable.toSorted(
    (a, b) => rank(b) - rank(a) || Number(mayBeLater(b, a)) - Number(mayBeLater(a, b)),
  )
  const inDatabase = readable.find((each) => each.from === 'database')
  const parted =
    apart !== undefined &&
    inDatabase !== undefined &&
    inDatabase.writer !== apart.writer &&
    inDatabase.revision > apart.base &&
    readable.some((each) => each.from === 'page' && each.writer === apart.writer)
  const best = parted && apart.isOurs ? inDatabase : byNumber
  const [worst] = damaged.toSorted((a, b) => saved(b.opened) - saved(a.opened))
  const winner = best ?? worst
  const beaten = readable.filter(
    (each) =>
      best &&
      each !== best &&
      each.writer !== best.writer &&
      (parted || each.revision === best.revision || each.from === 'database'),
  )
  const aside = [...damaged, ...beaten].map((each) => each.text)

  const gone = Math.max(pageGone ?? -1, database && database.text === undefined ? database.revision : -1)
  // A tombstone is one revision above what it removed; a plan of the same revision was written at the same moment, and stays.
  if (!winner || gone > winner.revision) return { opened: { is: 'missing' }, revision: gone, aside: [] }
  return { opened: winner.opened, text: winner.text, from: winner.from, revision: winner.revision, aside }
}

function candidate(
  from: 'page' | 'database',
  text: string | undefined,
  open: (text: string) => Opened,
): Candidate | undefined {
  if (text === undefined) return undefined
  const opened = open(text)
  const head = opened.is === 'open' ? opened.envelope : headOf(text)
  // A newer format may count otherwise: then it wins, because it opens read-only and can lose nothing.
  const unknown = opened.is === 'newer' ? Infinity : 0
  return { text, from, opened, revision: head?.revision ?? unknown, writer: head?.writer ?? '' }
}

/** Infinity minus Infinity is no number, and would leave the order to chance. */
const rank = ({ revision }: Candidate): number => Math.min(revision, Number.MAX_SAFE_INTEGER)

/** One tab writes localStorage first: of its own texts of one revision, that one is the later. */
const mayBeLater = (a: Candidate, b: Candidate): boolean =>
  a.from === 'page' && a.writer === b.writer && a.text !== b.text

const saved = (opened: Opened): number =>
  opened.is === 'damaged' && opened.salvage ? opened.salvage.envelope.revision + 1 : 0
