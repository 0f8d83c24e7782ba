/** Houses and seats where leaders meet, which stand for a government elsewhere: in small letters, word by word. */
export const seats: readonly (readonly string[])[] = [
  "white house",
  "oval office",
  "kremlin",
  "downing street",
  "camp david",
  "capitol hill",
  "mar-a-lago",
  "buckingham palace",
  "pentagon",
  "blue house",
  "presidential palace",
].map((words) => words.split(" "));
