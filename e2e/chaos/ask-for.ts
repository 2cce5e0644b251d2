import * as v from 'valibot'
import { demoCredentials } from '../demo-credentials.ts'
import { operation } from '../testing/host-client.ts'
import { persistently } from './persistent.ts'

const created = v.object({ id: v.string(), link: v.object({ url: v.string() }) })

const headers = { Authorization: `Bearer ${demoCredentials.hostKey}`, 'Content-Type': 'application/json' }

/** One action with a link of its own. */
export const askFor = async (web: string, key: string) => {
  const body = { kind: 'face', user: { id: 'user-42' }, operation, deliver: 'link', expiresInSeconds: 3_600 }
  const response = await persistently(() =>
    fetch(`${web}/v1/actions`, {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': key },
      body: JSON.stringify(body),
    }),
  )
  if (response.status !== 201) throw new Error(`create: ${response.status} ${await response.text()}`)
  const { id, link } = v.parse(created, await response.json())
  return { id, url: link.url, code: new URL(link.url).hash.slice(1) }
}

export const withdraw = async (web: string, id: string): Promise<void> => {
  const response = await persistently(() =>
    fetch(`${web}/v1/actions/${id}/cancel`, { method: 'POST', headers, body: '{}' }),
  )
  if (!response.ok) throw new Error(`cancel: ${response.status} ${await response.text()}`)
}

/** So many at once, and no more. */
export const inParallel = async <T>(count: number, atOnce: number, run: (n: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  let next = 0
  const worker = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await run(n)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker))
  return results
}
