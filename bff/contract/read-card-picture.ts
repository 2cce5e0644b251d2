/** The masked picture of the card that was captured: the only form that a browser ever gets. */
export const path = '/api/card-picture'
