/**
 * The masked picture of the card that was captured: the only form that a browser ever gets. 204 when another try has
 * begun since the one that the page shows: its picture is gone, and nothing is wrong.
 */
export const path = '/api/card-picture'
