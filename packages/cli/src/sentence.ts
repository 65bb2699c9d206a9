/** Something that whoever runs the command can act on: printed as it is, without a stack. */
export class Sentence extends Error {
  override readonly name = 'Sentence';
}
