/** The first `most` names and, in the words of `more`, how many there are besides; all of them where only one would be left out. */
export const someOf = (names: readonly string[], most: number, more: (count: number) => string): readonly string[] =>
  names.length > most + 1 ? [...names.slice(0, most), more(names.length - most)] : names
