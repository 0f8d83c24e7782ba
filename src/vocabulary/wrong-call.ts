/** What was asked is not a thing that can be asked; the message says what is wrong, and what to ask instead. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
