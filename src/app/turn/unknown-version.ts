/** A version that was published after the turn began: another turn knows it. */
export class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}
