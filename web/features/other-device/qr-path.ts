import { generate } from 'lean-qr'

/** In modules, around the code: readers need it to find its corners. */
const quietZone = 4

/** A QR code as one path: no canvas and no style that a policy would have to let through. */
export const qrPath = (text: string): { side: number; path: string } => {
  const code = generate(text)
  const across = Array.from({ length: code.size }, (_, at) => at)
  const dark = across.flatMap((y) =>
    across.filter((x) => code.get(x, y)).map((x) => `M${x + quietZone} ${y + quietZone}h1v1h-1z`),
  )
  return { side: code.size + 2 * quietZone, path: dark.join('') }
}
