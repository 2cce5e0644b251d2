import * as v from 'valibot'
import { permissions } from './permissions.ts'
import { questionnaireDefinition } from './questionnaire.ts'
import { text } from './schemas.ts'

const docSet = v.strictObject({
  idDocSetType: text,
  types: v.optional(v.array(text), []),
  videoRequired: v.exactOptional(v.picklist(['disabled', 'enabled', 'photoRequired', 'passiveLiveness'])),
  questionnaireDefId: v.exactOptional(text),
})

const level = v.strictObject({
  name: text,
  type: v.optional(v.picklist(['standalone', 'actions', 'module']), 'actions'),
  docSets: v.array(docSet),
})

const applicant = v.strictObject({
  externalUserId: text,
  email: v.optional(text),
  phone: v.optional(text, '+447700900000'),
  firstName: v.optional(text, 'Ann'),
  lastName: v.optional(text, 'Example'),
  approved: v.optional(v.boolean(), true),
  /** Nothing more can be handed in for them: error 1008. */
  deleted: v.optional(v.boolean(), false),
})
export type SeededPerson = v.InferOutput<typeof applicant>

/** Beside the one that the simulator is started with. */
const appToken = v.strictObject({
  token: v.pipe(v.string(), v.regex(/^(sbx|prd|tst):[^.\s]+\.[^.\s]+$/, 'must look like sbx:public.private')),
  secretKey: text,
  permissions: v.optional(v.array(v.picklist(permissions))),
})

/** What `--seed` reads. All of it comes on top of what is built in, or replaces what has the same name. */
export const seedFile = v.strictObject({
  levels: v.optional(v.array(level), []),
  questionnaires: v.optional(v.array(questionnaireDefinition), []),
  applicants: v.optional(v.array(applicant), []),
  appTokens: v.optional(v.array(appToken), []),
  /** Any other source key is refused with 403. */
  sourceKeys: v.optional(v.array(text), []),
})
export type Seed = v.InferOutput<typeof seedFile>
export type GivenSeed = v.InferInput<typeof seedFile>
