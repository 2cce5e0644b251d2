import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import * as v from 'valibot'
import { demoCredentials } from '../demo-credentials.ts'

const ended = v.object({
  type: v.string(),
  data: v.object({ id: v.string(), decision: v.string(), digest: v.string() }),
})

/** Every delivery that the host took, as it came. */
export type Delivery = { messageId: string; actionId: string; decision: string; body: string; atMs: number }

/** A host's callback address that can be made to fail. It verifies what it takes with the reference library. */
export const startBank = async () => {
  const webhook = new Webhook(demoCredentials.callbackSecret)
  const deliveries: Delivery[] = []
  const faults: string[] = []
  let answers = 204
  let refused = 0

  const take = (headers: Record<string, string>, body: string): number => {
    if (answers !== 204) {
      refused += 1
      return answers
    }
    try {
      const { data } = v.parse(ended, webhook.verify(body, headers))
      const messageId = headers['webhook-id'] ?? ''
      deliveries.push({ messageId, actionId: data.id, decision: data.decision, body, atMs: Date.now() })
      return 204
    } catch (error) {
      faults.push(`a callback did not verify: ${error instanceof Error ? error.message : error}`)
      return 401
    }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      response.writeHead(take(headers, Buffer.concat(chunks).toString('utf8'))).end()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    deliveries,
    refused: () => refused,
    answerWith: (status: number) => {
      answers = status
    },
    /** Of one action: one message id, one content, whatever the number of deliveries. */
    faults: (): string[] => {
      const found = [...faults]
      const byAction = Map.groupBy(deliveries, ({ actionId }) => actionId)
      for (const [actionId, each] of byAction) {
        const contents = new Set(each.map(({ messageId, body }) => `${messageId} ${body}`))
        if (contents.size > 1) found.push(`action ${actionId}: ${contents.size} different messages`)
      }
      return found
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
