import { useQuery } from "@tanstack/react-query";
import type {
  ActPayload,
  Commitment,
  Document,
  DocumentLine,
  Envelope,
  MeetingPayload,
  PositionPayload,
  ReadingPayload,
} from "../../vocabulary/index.ts";

/** GET /api/overview */
export interface Overview {
  readonly entries: number;
  readonly documents: number;
  readonly outlets: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly opensOn: string;
  readonly opensInThePast: boolean;
}

/** GET /api/reports/ID */
export interface Report {
  readonly document: Document;
  readonly reading: ReadingPayload | null;
  readonly acts: readonly (ActPayload & { readonly entry: string })[];
  readonly positions: readonly (PositionPayload & { readonly entry: string })[];
  readonly meetings: readonly (MeetingPayload & { readonly entry: string })[];
}

/** The dates that a list is asked for. */
export interface Question {
  readonly asOf: string;
  readonly publicBy: string | undefined;
}

export const useOverview = () =>
  useQuery({ queryKey: ["overview"], queryFn: () => get<Overview>("/api/overview") });

export function useCommitments(question: Question | null) {
  return useQuery({
    queryKey: ["commitments", question],
    queryFn: () => get<Envelope<Commitment>>(`/api/commitments?${asked(question!)}`),
    enabled: question !== null,
  });
}

export function useDocuments(question: Question | null) {
  return useQuery({
    queryKey: ["documents", question],
    queryFn: () => get<Envelope<DocumentLine>>(`/api/documents?${asked(question!)}`),
    enabled: question !== null,
  });
}

export function useReport(id: string | null) {
  return useQuery({
    queryKey: ["report", id],
    queryFn: () => get<Report>(`/api/reports/${encodeURIComponent(id!)}`),
    enabled: id !== null,
  });
}

function asked({ asOf, publicBy }: Question): URLSearchParams {
  return new URLSearchParams({ asOf, ...(publicBy ? { publicBy } : {}) });
}

/** Throws with what the server says is wrong, and what to do. */
async function get<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (answer.ok) return (await answer.json()) as T;
  const { error } = (await answer.json().catch(() => ({}))) as { error?: string };
  throw new Error(
    error ?? `The register does not answer (${answer.status}): is "parley serve" still running?`,
  );
}
