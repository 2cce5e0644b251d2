import type { Context } from 'hono'
import { badRequest } from './errors.ts'
import type { SimulatorEnv } from './world.ts'

/** Cut out of the text: `URL` would drop a `?` that nothing follows. */
const targetOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2)).replace(/#.*$/, '')

/** Path and query with every escape as the caller wrote it: the signature covers exactly these characters. */
export const rawTarget = (c: Context<SimulatorEnv>) => c.env.target ?? targetOf(c.req.raw.url)

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badRequest(`Invalid percent-encoding in '${text}'`)
  }
}

/**
 * Sumsub's matrix parameters, `-;applicantId=…;other=…`, in any order. Split before decoding,
 * because a value may hold an escaped `;`, `=` or `/`. Undefined when the segment is an ordinary one.
 */
export const matrixParameters = (c: Context<SimulatorEnv>, segmentIndex: number) => {
  const segment = rawTarget(c).split('?')[0]?.split('/')[segmentIndex] ?? ''
  if (!segment.startsWith('-;')) return undefined
  return new Map(
    segment
      .slice(2)
      .split(';')
      .map((pair): [string, string] => {
        const [name = '', ...value] = pair.split('=')
        return [decode(name), decode(value.join('='))]
      }),
  )
}
