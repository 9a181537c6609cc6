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
}

/** What lies before and after one of the pages. */
export function aroundFirst(page: FirstPage): AroundFirst {
  const index = firstMinutes.indexOf(page)
  return {
    back: index > 0 ? firstMinutes[index - 1] : undefined,
    next: firstMinutes[index + 1],
    nth: index < firstQuestions.length ? index + 1 : undefined,
  }
}
