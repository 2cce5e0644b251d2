import { Hono } from 'hono'
import * as v from 'valibot'
import { badRequest } from '../errors.ts'
import { parse, readJson } from '../read-body.ts'
import { applicantIdentifiers, lifeInSeconds, text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

const defaultTtlInSecs = 600

const entries = {
  userId: text,
  levelName: v.optional(text),
  externalActionId: v.optional(text),
}
export const tokenQuery = v.object({ ...entries, ttlInSecs: v.optional(v.pipe(text, v.toNumber(), lifeInSeconds)) })
export const tokenBody = v.object({
  ...entries,
  ttlInSecs: v.optional(lifeInSeconds),
  applicantIdentifiers: v.optional(applicantIdentifiers),
})
type Wanted = v.InferOutput<typeof tokenBody>

/** The old form takes everything in the query (contract 2.1), the current one in the body (2.2). */
export const mintAccessToken = (world: World) =>
  new Hono<SimulatorEnv>()
    .post('/resources/accessTokens', (c) => c.json(mint(world, parse(tokenQuery, c.req.query(), 'query'))))
    .post('/resources/accessTokens/sdk', async (c) => c.json(mint(world, await readJson(c, tokenBody))))

const mint = (world: World, wanted: Wanted) => {
  const levelName = wanted.externalActionId
    ? levelOfAction(world, wanted, wanted.externalActionId)
    : levelOfApplicant(world, wanted)
  const { token } = world.tokens.mint(
    {
      externalUserId: wanted.userId,
      levelName,
      externalActionId: wanted.externalActionId ?? null,
      lang: null,
      email: wanted.applicantIdentifiers?.email ?? null,
      phone: wanted.applicantIdentifiers?.phone ?? null,
    },
    wanted.ttlInSecs ?? defaultTtlInSecs,
  )
  return { token, userId: wanted.userId }
}

/** Nothing is created here: the action comes to be when the SDK is launched with this token. */
const levelOfAction = (world: World, wanted: Wanted, externalActionId: string) => {
  const level = wanted.levelName === undefined ? undefined : world.levels.forActions(wanted.levelName)
  const applicant = world.applicants.getUser(wanted.userId)
  const action = world.actions.find(applicant.id, externalActionId)
  return action?.levelName ?? level?.name ?? levelNameMissing()
}

const levelOfApplicant = (world: World, wanted: Wanted) => {
  if (wanted.levelName !== undefined) return world.levels.get(wanted.levelName).name
  return world.applicants.findUser(wanted.userId)?.review.levelName ?? levelNameMissing()
}

const levelNameMissing = (): never => {
  throw badRequest("Parameter 'levelName' is required")
}
