import type { ListName } from '#domain/plan/lists.ts'

const listsOfNames: readonly ListName[] = ['people', 'places', 'connections', 'groups']

/** Whether a browser may translate what an item of a list is called: duties and rules are our words, people and places have names. */
export const translateNamesOf = (list: ListName): 'no' | undefined => (listsOfNames.includes(list) ? 'no' : undefined)
