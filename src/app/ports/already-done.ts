/** Another delivery of the same activity did what this one was about to do. Nothing of it is kept a second time. */
export class AlreadyDone extends Error {
  override readonly name = 'AlreadyDone';
}
