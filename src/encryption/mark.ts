/** What an encrypted text begins with. No JSON does. Apart from the cipher, because most devices never need that one. */
export const mark = 'sealed1:'
export const isEncrypted = (text: string): boolean => text.startsWith(mark)
