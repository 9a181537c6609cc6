/** A mark that this tab keeps, also when it is loaded anew; where nothing can be kept, as long as the page. */
export interface TabMark {
  readonly read: () => string | undefined
  readonly write: (text: string) => void
  readonly clear: () => void
}

export function tabMark(name: string): TabMark {
  let spare: string | undefined
  return {
    read: () => spare ?? attempt(() => sessionStorage.getItem(name)) ?? undefined,
    write: (text) => {
      spare = attempt(() => (sessionStorage.setItem(name, text), true)) ? undefined : text
    },
    clear: () => {
      spare = undefined
      attempt(() => sessionStorage.removeItem(name))
    },
  }
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
