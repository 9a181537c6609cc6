import type { Page } from '@playwright/test'

/** What each home holds of a plan, in one line: revision, when it was saved, and whether a text is in it. */
export const held = (page: Page, planId: string, text: string): Promise<string> =>
  page.evaluate(
    async ([id, typed]) => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error))
        })
      const told = (home: string, stored: unknown) => {
        if (typeof stored !== 'string') return `${home}: nothing`
        const revision = /"revision":(\d+)/.exec(stored)?.[1]
        const savedAt = /"savedAt":"(.*?)"/.exec(stored)?.[1]
        return `${home}: revision ${revision}, saved at ${savedAt}, ${stored.includes(typed) ? 'with' : 'WITHOUT'} what was typed`
      }
      const began = performance.now()
      const database = await answered(indexedDB.open('start-a-self-help-group'))
      const record: unknown = await answered(database.transaction('plans').objectStore('plans').get(id))
      database.close()
      const inDatabase = typeof record === 'object' && record !== null && 'text' in record ? record.text : undefined
      return [
        told('database', inDatabase),
        told('localStorage', localStorage.getItem(`shg:plan:${id}`)),
        `the database took ${Math.round(performance.now() - began)} ms`,
      ].join('; ')
    },
    [planId, text] as const,
  )
