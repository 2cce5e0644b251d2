import type { Change } from './changes.ts'

/**
 * What an answer of Sumsub's may say differently and still approve, each with its reason. It is all there is: whatever
 * is not here must matter, and whatever is here must not.
 */
type Differs = {
  why: string
  /** These changes and no others. */
  only?: readonly string[]
  /** Every change but these. */
  except?: readonly string[]
}

/** `images*` is a place with all that is in it; what is named by itself goes first. */
export type MayDiffer = Record<string, Differs>

const own = 'For Sumsub itself: we compare it with nothing, and it says nothing of what was asked.'
const inReview = { why: `How the review went, not what it came to. ${own}` }
const beside = 'Sumsub draws one answer from all it looked at, and its staff may overrule a part: the answer counts.'
const unsaid = ['gone', 'null']
const unreadable = [
  ...unsaid,
  'true',
  'zero',
  'in a list',
  'in an object',
  'as a prototype',
  'an empty text',
  'with a NUL',
]

const withMore = ['doubled', 'with another one first', 'turned round, with another one last']
const thoseOf = (...whose: string[]) => whose.map((each) => `that of ${each}`)

const everywhere: MayDiffer = {
  key: { why: own },
  clientId: { why: 'Whose account it is: our app token reads no other.' },
  createdAt: {
    why: 'Only what is older than the operation is refused: clocks differ, and our id ties it to the attempt.',
    only: ['later', 'that of the attempt before', 'longer', 'with space after', 'with an invisible sign'],
  },
  review: {
    why: 'Nothing in it says whose it is; what does stands beside it.',
    only: thoseOf('another person', 'an older action'),
  },
  'review.reviewId': inReview,
  'review.attemptId': inReview,
  'review.attemptCnt': inReview,
  'review.elapsedSincePendingMs': inReview,
  'review.elapsedSinceQueuedMs': inReview,
  'review.reprocessing': inReview,
  'review.autoChecked': inReview,
  'review.createDate': inReview,
  'review.reviewDate': inReview,
}

const ofAttempt: MayDiffer = {
  ...everywhere,
  id: {
    why: "Sumsub's name of it only says where to look; ours is in the same answer, and nobody else knows it.",
    only: [
      'another text',
      'in another case',
      'cut short',
      'longer',
      ...thoseOf('another person', 'an older action', 'another kind', 'the attempt before'),
    ],
  },
  type: { why: 'Only two of its values are documented.', except: ['as selfieAuth', 'as paymentMethod'] },
  'checks*': { why: beside },
  'images*': { why: `Shown to the host, who reads them under this very action. ${beside}` },
  'requiredIdDocs.docSets': {
    why: 'What it asks for besides does not make it ask for less.',
    only: withMore,
  },
  'requiredIdDocs.docSets[].types*': { why: 'The kind of set says what was asked for; its details are the level’s.' },
  'requiredIdDocs.docSets[].videoRequired': {
    why: 'How a face is looked at is the level’s to say, and that is compared.',
  },
}

const ofFunds: MayDiffer = {
  ...everywhere,
  type: { why: 'Not documented for funds; the transaction says what it is about.' },
  review: {
    why: 'Nothing in it says whose it is; what does stands beside it.',
    only: thoseOf('another person', 'another transaction', 'an older action', 'another kind'),
  },
  'paymentChecks*': { why: 'The score is shown to the host; the answer counts.' },
  ...Object.fromEntries(
    ['currency', 'direction', 'txn', 'address'].map((name) => [
      `input.cryptoTxnInfo.${name}`,
      { why: 'Hashes and addresses come back in other cases than they went out.', only: ['in another case'] },
    ]),
  ),
  'input.cryptoTxnInfo.tokenId': { why: 'The default is 0, said or not.', only: unsaid },
}

const account: Differs = {
  why: 'Compared by its last four signs where it says any: it is told masked, grouped, or not again.',
  only: [...unreadable, 'with space before', 'with space after', 'with an invisible sign', 'in full width'],
}
const theirs = thoseOf('another person')

export const mayDiffer = {
  face: {
    ...ofAttempt,
    requiredIdDocs: { why: 'A card with a selfie asks for a face too.', only: thoseOf('another kind') },
    'requiredIdDocs.docSets': { why: 'The same.', only: [...withMore, ...thoseOf('another kind')] },
  },
  card: {
    ...ofAttempt,
    type: { why: 'A card with a selfie beside it asks for both.' },
    'paymentMethod*': { why: 'The host’s own hint, which it may replace; Sumsub compares it with the picture.' },
  },
  account: {
    ...ofAttempt,
    'paymentSource*': { why: `Sumsub compares it with the picture. ${beside}` },
    paymentSource: { why: 'Not told again, it is Sumsub’s to compare.', except: theirs },
    'paymentSource.fixedInfo': { why: 'The same.', except: theirs },
    'paymentSource.info': { why: 'The same.', except: theirs },
    'paymentSource.fixedInfo.accountIdentifier': account,
    'paymentSource.info.accountIdentifier': account,
  },
  email: {
    ...ofAttempt,
    checks: { why: beside, except: theirs },
    'checks[]': { why: beside, except: theirs },
    'checks[].emailConfirmationCheckInfo': { why: beside, except: theirs },
    'checks[].emailConfirmationCheckInfo.email': {
      why: 'Sumsub does not promise to name it; named, it must be the one asked about, in any case.',
      only: [...unsaid, 'in another case'],
    },
  },
  questionnaire: {
    ...ofAttempt,
    'requiredIdDocs.docSets[].questionnaireDefId': { why: 'Which questions are asked is the level’s to say.' },
    'questionnaires*': { why: 'What the host filled in is the person’s to correct, and Sumsub’s to judge.' },
  },
  funds: {
    ...ofFunds,
    id: {
      why: 'The answer to the very question is where it is learnt.',
      only: [
        'another text',
        'in another case',
        'cut short',
        'longer',
        ...thoseOf('another person', 'another transaction', 'an older action', 'another kind'),
      ],
    },
  },
  'funds, read again': ofFunds,
  'the list': {
    'list.items': { why: 'Ours is found by our id among all others.', only: withMore },
    'list.totalItems': { why: 'We read on until there is no more.' },
  },
} satisfies Record<string, MayDiffer>

const isIn = (at: string, place: string): boolean =>
  at === place || (at.startsWith(place) && /^[.[]/.test(at.slice(place.length)))

const entryFor = (list: MayDiffer, at: string): string | undefined =>
  at in list ? at : Object.keys(list).find((each) => each.endsWith('*') && isIn(at, each.slice(0, -1)))

/** Whether a change may approve, and by which entry; `any` when none of the place matters. */
export const mayApprove = (list: MayDiffer, { at, how }: Pick<Change, 'at' | 'how'>) => {
  const entry = entryFor(list, at)
  const differs = entry === undefined ? undefined : list[entry]
  if (!differs) return { may: false, any: false }
  const { only, except = [] } = differs
  const may = !how.startsWith('named twice') && (only ? only.includes(how) : !except.includes(how))
  return { entry, may, any: !only && except.length === 0 }
}
