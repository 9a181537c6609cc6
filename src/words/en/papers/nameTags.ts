/** Name tags: a first name, or room to write one. */
export const nameTagsPaper = {
  title: 'Name tags',
  use: 'Print these on label sheets with eight to a page, or cut them out. Anyone may write any name they like.',
  hello: 'Hello, I’m',
}
