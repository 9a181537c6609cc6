/** When the browser has shown what it was asked for and has nothing better to do; at the latest after two seconds. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 })
    // Safari.
    else setTimeout(resolve, 200)
  })
