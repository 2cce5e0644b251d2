/** What several drawings have in common. */
export const card = 'M8 19a4 4 0 0 1 4-4h40a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4z'
export const corners =
  'M6 18v-8a4 4 0 0 1 4-4h8M46 6h8a4 4 0 0 1 4 4v8M58 46v8a4 4 0 0 1-4 4h-8M18 58h-8a4 4 0 0 1-4-4v-8'
export const phone = 'M20 10a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4z'
export const sheet = 'M14 7h26l10 10v40H14z'
export const dial = 'M32 8a24 24 0 1 1 0 48a24 24 0 0 1 0-48'
