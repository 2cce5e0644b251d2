/** The database cannot be reached, or not now. Nothing was changed, or nobody was told that it was. */
export class StoreDown extends Error {
  override readonly name = 'StoreDown'
}
