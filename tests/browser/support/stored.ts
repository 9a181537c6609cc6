import type { Page } from '@playwright/test'

/** Everything that this origin keeps in the browser: keys and values of both storages, every record of every database. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const records: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const database = await answered(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        records.push(name, store, await answered(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, records])
  })
