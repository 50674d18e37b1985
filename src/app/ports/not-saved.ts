/**
 * The store is out of reach: it could not save a commit, or could not say whether it did. Nothing is half done. Trying
 * again is safe, because a commit that was saved after all has raised a revision.
 */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}
