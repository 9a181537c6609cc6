/** The pages of the first ten minutes, in order (`stages.md`). Every one can be skipped. */
export const firstMinutes = ['concern', 'where', 'others', 'support', 'people', 'when', 'result', 'copy'] as const
export type FirstPage = (typeof firstMinutes)[number]

/** The pages that ask; the last two give something. */
export const firstQuestions = firstMinutes.slice(0, -2)

/** The page of that name; undefined where there is none. */
export const firstPage = (id: string): FirstPage | undefined => firstMinutes.find((page) => page === id)

interface AroundFirst {
  readonly back: FirstPage | undefined
  readonly next: FirstPage | undefined
  /** 1-based among the pages that ask; undefined on those that give. */
  readonly nth: number | undefined
  /** How many of them ask. */
  readonly questions: number
}

/** What lies before and after one of the pages, past those that are closed now. */
export function aroundFirst(page: FirstPage, isOpen: (page: FirstPage) => boolean = () => true): AroundFirst {
  const index = firstMinutes.indexOf(page)
  return {
    back: firstMinutes.slice(0, index).findLast(isOpen),
    next: firstMinutes.slice(index + 1).find(isOpen),
    nth: index < firstQuestions.length ? firstQuestions.slice(0, index).filter(isOpen).length + 1 : undefined,
    questions: firstQuestions.filter(isOpen).length,
  }
}
