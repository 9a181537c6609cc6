import { createContext, use, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import type { OpenAnswer } from '#domain/plan/answer.ts'
import type { SourceKey } from '#domain/sources.ts'

/** A question that stands on the page, as the page's two folds need it: what may be left open, and why it is asked. */
export interface Asked {
  readonly id: string
  readonly label: string
  readonly why: string | undefined
  readonly sources: readonly SourceKey[]
  readonly open: OpenAnswer | undefined
  /** Something was written before it was left open. */
  readonly hasMore: boolean
  readonly mayStayOpen: boolean
  readonly setOpen: (open: OpenAnswer | undefined, typing?: boolean) => void
  readonly box: HTMLElement
}

/** Which questions stand on a page, in their order there. They come and go with the answers. */
export interface AskedList {
  /** Returns what takes it out again. */
  readonly add: (asked: Asked) => () => void
  readonly watch: (listener: () => void) => () => void
  readonly now: () => readonly Asked[]
}

const none: readonly Asked[] = []

export function makeAskedList(): AskedList {
  const known = new Map<string, Asked>()
  const listeners = new Set<() => void>()
  let inOrder: readonly Asked[] | undefined = none
  const changed = () => {
    inOrder = undefined
    for (const listener of listeners) listener()
  }
  return {
    add(asked) {
      known.set(asked.id, asked)
      changed()
      return () => {
        known.delete(asked.id)
        changed()
      }
    },
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    now: () => (inOrder ??= [...known.values()].toSorted(byPlace)),
  }
}

const byPlace = (a: Asked, b: Asked): number =>
  a.box.compareDocumentPosition(b.box) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

export const AskedContext = createContext<AskedList | null>(null)

/** The questions of this page, in order. */
export function useAskedList(): readonly Asked[] {
  const list = use(AskedContext)
  return useSyncExternalStore(list?.watch ?? still, list?.now ?? nothing)
}
const still = () => () => {}
const nothing = () => none

/** Tells the page's folds of a question, as long as it stands there. Before the paint, so that nothing moves. */
export function useToldOf(box: RefObject<HTMLElement | null>, asked: Omit<Asked, 'box'>): void {
  const list = use(AskedContext)
  const latest = useRef(asked.setOpen)
  useLayoutEffect(() => {
    latest.current = asked.setOpen
  })
  const { id, label, why, sources, open, hasMore, mayStayOpen } = asked
  useLayoutEffect(() => {
    if (!list || !box.current) return
    const setOpen: Asked['setOpen'] = (...to) => latest.current(...to)
    return list.add({ id, label, why, sources, open, hasMore, mayStayOpen, setOpen, box: box.current })
  }, [list, box, id, label, why, sources, open, hasMore, mayStayOpen])
}
