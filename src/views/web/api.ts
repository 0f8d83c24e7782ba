import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  ActPayload,
  Commitment,
  Document,
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
  /** Which commitment each act is part of, by its entry. */
  readonly commitments: Readonly<Record<string, string>>;
  readonly meetings: readonly (MeetingPayload & { readonly entry: string })[];
}

/** The dates that a list is asked for. */
export interface Question {
  readonly asOf: string;
  readonly publicBy: string | undefined;
}

export const useOverview = () =>
  useQuery({ queryKey: ["overview"], queryFn: () => get<Overview>("/api/overview") });

/** GET /api/agenda: a page of the commitments, the most urgent first, with counts over all. */
export interface Agenda extends Envelope<Commitment> {
  readonly total: number;
  readonly overdue: number;
  readonly due: number;
  readonly conditional: number;
}

/** How many commitments are fetched at a time. */
const page = 100;

export function useAgenda(question: Question | null) {
  return useInfiniteQuery({
    queryKey: ["agenda", question],
    queryFn: ({ pageParam }) =>
      get<Agenda>(`/api/agenda?${asked(question!)}&offset=${pageParam}&limit=${page}`),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * page < last.total ? pages.length * page : undefined),
    enabled: question !== null,
  });
}

/** One commitment by its id, for an address that names one which is not among those fetched. */
export function useCommitment(id: string | undefined, question: Question | null) {
  return useQuery({
    queryKey: ["show", id, question],
    queryFn: () => get<{ item: Commitment }>(`/api/show/${encodeURIComponent(id!)}?${asked(question!)}`),
    enabled: id !== undefined && question !== null,
  });
}

export function useReport(id: string | null, question: Question | null) {
  return useQuery({
    queryKey: ["report", id, question],
    queryFn: () => get<Report>(`/api/reports/${encodeURIComponent(id!)}?${asked(question!)}`),
    enabled: id !== null && question !== null,
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
