/** Gives the person a file. The name should not give the group away: who watches the downloads reads it too. */
export function saveFile(name: string, type: string, data: string | ArrayBuffer): void {
  const address = URL.createObjectURL(new Blob([data], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
