/** A name, an address, a number: in whichever direction it runs, and in no translation of a browser another one. */
export const Name = ({ children }: { readonly children: string }) => <bdi translate="no">{children}</bdi>
