/** The person’s own copy of the answer. */
export const receipt = {
  title: 'Receipt',
  text: '{host} has the same receipt. It is signed, so that nobody can change it unnoticed.',
  decision: 'Answer',
  decisions: {
    approved: 'Approved',
    declined: 'Not approved',
    inconclusive: 'No clear answer, not approved',
    refused: 'Refused by the person',
    expired: 'Not answered in time',
    cancelled: 'Withdrawn',
  },
  host: 'Asked by',
  person: 'Asked of',
  at: 'Time',
  number: 'Receipt number',
  digest: 'Fingerprint of the request',
  sumsub: 'Number at Sumsub',
  issuer: 'Signed by',
  print: 'Print',
  save: 'Save as a file',
} as const
