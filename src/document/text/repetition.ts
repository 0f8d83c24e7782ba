/** Shorter lines may come twice for a reason. */
const shortestHeadline = 15;
const shortestParagraph = 60;
const longestPrefix = 60;

/** "Home International", "BREAKING:", "The Courier |" */
const prefix = /^(?:\p{Lu}[\p{L}\d.&'’-]*|[&/»>›|:–—-])(?:\s*(?:\p{Lu}[\p{L}\d.&'’-]*|[&/»>›|:–—-]))*$/u;
/** "| The Courier", "- CNN.com" */
const suffix = /^[|–—-]\s*\p{Lu}[\p{L}\d.&'’ -]*$/u;

/** Is the line the headline once more, with the name of a site or a section before or after it? */
export function repeatsHeadline(line: string, headline: string): boolean {
  const [all, part] = [plainly(line), plainly(headline)];
  if (part.length < shortestHeadline || all.length <= part.length || all.length > part.length + longestPrefix)
    return false;
  if (all.endsWith(part)) return prefix.test(all.slice(0, -part.length).trim());
  return all.startsWith(part) && suffix.test(all.slice(part.length).trim());
}

/** Does a line that stands a second time say nothing new? A short one may well be meant, and so may a question. */
export function saysNothingNew(line: string, { isNearTop }: { readonly isNearTop: boolean }): boolean {
  if (/\?["”’]?$/.test(line)) return false;
  return line.length >= (isNearTop && !line.endsWith(".") ? shortestHeadline : shortestParagraph);
}

function plainly(line: string): string {
  return line.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}
