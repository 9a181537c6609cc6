import type { BrowserContext, Page } from '@playwright/test'

/** Makes it possible to fill the browser's storage: `setFull` says when nothing goes in any more, in either home. */
export const mayBeFull = (where: Page | BrowserContext): Promise<unknown> =>
  where.addInitScript(() => {
    Object.assign(window, { full: false })
    const check = () => {
      if ('full' in window && window.full === true) throw new DOMException('full', 'QuotaExceededError')
    }
    const put = Storage.prototype.setItem
    Storage.prototype.setItem = function (key: string, value: string) {
      check()
      put.call(this, key, value)
    }
    const store = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given: [unknown, IDBValidKey?]) {
      check()
      return store.apply(this, given)
    }
  })

export const setFull = (page: Page, full: boolean): Promise<unknown> =>
  page.evaluate((now) => Object.assign(window, { full: now }), full)
