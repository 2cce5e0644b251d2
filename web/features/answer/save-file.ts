/** A link to bytes in memory, pressed by itself: the one way to a file of its own name that every browser has. */
export const saveFile = (name: string, text: string, type: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // Some browsers read the bytes a moment after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
