import type { Harness } from './harness.ts'

type Member = { [name: string]: unknown }

const isObject = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same with other members, in as deep as these go. */
export const changed = (answer: unknown, different: Member): unknown => {
  if (!isObject(answer)) return answer
  const members = Object.entries(different).map(([name, value]) => [
    name,
    isObject(value) && isObject(answer[name]) ? changed(answer[name], value) : value,
  ])
  return { ...answer, ...Object.fromEntries(members) }
}

/** From now on Sumsub's answers to such calls differ from the true ones in these members, and in nothing else. */
export const changeAnswers = ({ simulator }: Pick<Harness, 'simulator'>, target: RegExp, different: Member): void => {
  const truly = simulator.fetch
  simulator.fetch = async (request, ...more) => {
    const { pathname } = new URL(request.url)
    const response = await truly(request, ...more)
    if (!target.test(pathname)) return response
    return Response.json(changed(await response.json(), different), { status: response.status })
  }
}
