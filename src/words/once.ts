/** Making a formatter takes a browser longer than drawing a page takes: each is made when something is first shown with it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
