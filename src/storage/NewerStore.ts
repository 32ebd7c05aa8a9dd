/** A later version of the app has written here: this one leaves it alone. Told by its name, so that pages need not fetch storage for it. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore'
}
