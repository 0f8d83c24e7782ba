/** What is wrong with an input, in plain words, and what to do about it. */
export interface Fault {
  readonly fault: string;
  readonly remedy: string;
}

const kindsTaken = ".txt, .html, .htm, .jsonl or .jsonl.gz";

export const faults = {
  emptyFile: { fault: "the file is empty", remedy: "give a file that holds a report" },
  emptyText: { fault: "there is no text in it", remedy: "give a report with text" },
  emptyPage: {
    fault: "the page holds no text, perhaps because it is made by scripts, which are never run",
    remedy: "save the page from a browser once it shows, or give its text as .txt",
  },
  noLines: { fault: "there are no lines in it", remedy: "give a line of JSON for each report" },
  noReports: {
    fault: "the folder holds no reports",
    remedy: `put files that end in ${kindsTaken} directly into it`,
  },
  otherKind: {
    fault: "files of this kind are not taken",
    remedy: `give a file that ends in ${kindsTaken}, or a folder of them`,
  },
  noFile: { fault: "it is neither a file nor a folder", remedy: "copy what it gives into a file first" },
  binary: {
    fault: "it is not text: it holds NUL bytes, as binary files and text in UTF-16 do",
    remedy: "give a text file, saved as UTF-8",
  },
  notUtf8: {
    fault: "it is not valid UTF-8",
    remedy: "save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 helps with older files)",
  },
  truncated: {
    fault: "the gzip file breaks off before its end; the whole lines before the break were taken",
    remedy: "fetch or copy it again and hand it in again: what was taken is known by then",
  },
  damaged: {
    fault: "the gzip file is damaged, or not gzip at all; lines before the damaged part were taken",
    remedy: "fetch or copy it again, and check it with gzip -t",
  },
  notJson: {
    fault: "the line is not JSON",
    remedy: "write one JSON object a line, with the report in text or html",
  },
  notObject: {
    fault: "the line is not a JSON object",
    remedy: 'write an object: {"text": "...", "headline": "..."}',
  },
  noText: {
    fault: "the line has neither text nor html",
    remedy: "put the report's words in text, or its page in html",
  },
  unreadable: { fault: "the page could not be read", remedy: "give its text as .txt" },
} as const satisfies Readonly<Record<string, Fault>>;

export function aboveLimit(bytes: number, limit: number): Fault {
  return {
    fault: `it has ${inWords(bytes)}, more than the limit of ${inWords(limit)} for one report`,
    remedy: "check that it is one report; give many reports as .jsonl, one a line",
  };
}

export function wrongType(field: string, wanted: string): Fault {
  return { fault: `${field} is not ${wanted}`, remedy: `give ${field} as ${wanted}, or leave it out` };
}

export function tooManyTags(count: number, limit: number): Fault {
  return {
    fault: `the page has ${count} tags, more than the limit of ${limit}`,
    remedy: "give its text as .txt",
  };
}

export function tooDeep(limit: number): Fault {
  return { fault: `the page nests its tags more than ${limit} deep`, remedy: "give its text as .txt" };
}

/** What an error of the file system means to the person who named the file. */
export function faultOf(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return (
    byCode[code] ?? {
      fault: `it could not be read (${code || String(error)})`,
      remedy: "check the path and try again",
    }
  );
}

const byCode: Readonly<Record<string, Fault>> = {
  ENOENT: { fault: "there is no such file or folder", remedy: "check the path" },
  ENOTDIR: { fault: "there is no such file or folder", remedy: "check the path" },
  ENAMETOOLONG: { fault: "the name is too long", remedy: "check the path" },
  ERR_INVALID_ARG_VALUE: { fault: "this cannot be the name of a file", remedy: "check the path" },
  EACCES: { fault: "it may not be read", remedy: "ask for permission to read it (chmod +r)" },
  EPERM: { fault: "it may not be read", remedy: "ask for permission to read it (chmod +r)" },
  ELOOP: { fault: "its links lead in a circle", remedy: "give the path of the file itself" },
};

/** "20 MB"; rounded up, so that what is above a limit never reads as the limit. */
function inWords(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}
