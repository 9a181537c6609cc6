import { useLocation } from 'react-router'

/**
 * Where somebody came from to answer something. It travels in the state of the address, so it outlives a reload and stands
 * in no link that is passed on.
 */
export interface WayBack {
  /** Of this app, within the plan. */
  readonly to: string
  /** What is shown there when they are back: the id of an element. */
  readonly spot?: string
  /** What the paper said before, as marks: what it says now and did not is the line just filled. */
  readonly marks?: readonly number[]
  /** They had come there from the end of the first ten minutes. */
  readonly first?: true
}

type State = { readonly wayBack: WayBack } | { readonly cameBack: WayBack }

/** For a link to a question: whoever follows it finds the way back. */
export const leaving = (wayBack: WayBack): State => ({ wayBack })
/** For the way back itself. */
export const comingBack = (cameBack: WayBack): State => ({ cameBack })

/** The way back from this page; undefined for whoever came another way. */
export const useWayBack = (): WayBack | undefined => wayBackIn(useLocation().state)
/** On the page that was left: whoever is back, and to what. */
export const useCameBack = (): WayBack | undefined => read(useLocation().state, 'cameBack')

export const wayBackIn = (state: unknown): WayBack | undefined => read(state, 'wayBack')

/** A page and the items on it are one errand: the way back goes along. `/plan/purpose/talks` and `/plan/purpose/talks/t1`. */
export const isSameErrand = (here: string, there: string): boolean =>
  stepOf(here) !== '' && stepOf(here) === stepOf(there)

function stepOf(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  const [, plan, section, step] = path.split('/')
  return plan && section && step ? [plan, section, step].join('/') : ''
}

/** A browser keeps the state of an address for a long time, and of other versions too. */
function read(state: unknown, key: 'wayBack' | 'cameBack'): WayBack | undefined {
  const way = fieldOf(state, key)
  const [to, spot, marks] = [fieldOf(way, 'to'), fieldOf(way, 'spot'), fieldOf(way, 'marks')]
  if (typeof to !== 'string' || !/^\/[^/]/.test(to)) return undefined
  return {
    to,
    ...(typeof spot === 'string' && { spot }),
    ...(fieldOf(way, 'first') === true && { first: true }),
    ...(Array.isArray(marks) && { marks: marks.filter((mark) => typeof mark === 'number') }),
  }
}

const fieldOf = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null ? new Map<string, unknown>(Object.entries(of)).get(key) : undefined
