// Who held which chief office from 2011 to 2025; Holder and its format are in holder.ts.
export const placeholder = 0;
