/**
 * The store could not keep a commit, or could not say whether it did: it is out of reach. Nothing of it is half done.
 * Trying again is safe, since whatever was kept after all has raised a revision.
 */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}
