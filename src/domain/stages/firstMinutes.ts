/** The pages of the first ten minutes, in order (`stages.md`). Every one can be skipped. */
export const firstMinutes = ['concern', 'where', 'people', 'when', 'result'] as const
export type FirstPage = (typeof firstMinutes)[number]

/** The pages that ask; the last one gives something. */
export const firstQuestions = ['concern', 'where', 'people', 'when'] as const satisfies readonly FirstPage[]
export type FirstQuestion = (typeof firstQuestions)[number]

/** Pages that are no longer there, and where what they asked or gave stands now: a plan may have been left at one of them. */
const moved: Readonly<Record<string, FirstPage>> = { others: 'where', support: 'people', copy: 'result' }

/** The page of that name; undefined where there is none. */
export const firstPage = (id: string): FirstPage | undefined => firstMinutes.find((page) => page === id)

/** Where somebody goes who comes with the name of a page that is not there: where its question is now, else the first. */
export const firstPageFor = (id: string): FirstPage => (Object.hasOwn(moved, id) && moved[id]) || firstMinutes[0]

/** The page that comes after one that asks. */
export const firstAfter = (page: FirstQuestion): FirstPage => firstMinutes[firstMinutes.indexOf(page) + 1] ?? 'result'
