import type { Harness } from './harness.ts'

/** What a test asks again and again. */
export const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
]

export const stateOf = async (h: Harness, id: string): Promise<string> =>
  ((await (await h.host('GET', `/v1/actions/${id}`)).json()) as { state: string }).state

/** What the host was told, newest last. */
export const told = (h: Harness) =>
  h.callbacks.map(
    ({ body }) => (JSON.parse(body) as { data: { id: string; decision: string; reason: string; state: string } }).data,
  )

/** The events of an action, as its audit has them. */
export const eventsOf = async (h: Harness, actionId: string): Promise<string[]> => {
  const rows = await h.database
    .selectFrom('audit')
    .select('event')
    .where('actionId', '=', actionId)
    .orderBy('version')
    .execute()
  return rows.map(({ event }) => event)
}
