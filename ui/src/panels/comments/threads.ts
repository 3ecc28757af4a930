import type { Comment, CommentPlace } from "../../generated/core";
import { compareText } from "../../replica/replica";
import { keyOf } from "../../replica/subject";

/** A comment with the answers to it, the earliest first. */
export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

/** The text form of what a comment is about. */
export const placeKey = (place: CommentPlace): string => (place.type === "subject" ? `subject ${keyOf(place.id)}` : `threat ${place.id}`);

const byTime = (a: Comment, b: Comment): number => compareText(a.time, b.time) || compareText(a.id, b.id);

/** All threads by the text form of what they are about. */
export type ThreadsByPlace = ReadonlyMap<string, readonly Thread[]>;

/**
 * All threads: of each place the open ones first, then those that are settled, each by the time at which it began. An
 * answer to an answer stands in the thread that both belong to.
 */
export function threadsByPlace(comments: ReadonlyMap<string, Comment>): ThreadsByPlace {
  const byId = new Map<string, { first: Comment; answers: Comment[] }>();
  const inTime = [...comments.values()].sort(byTime);
  for (const comment of inTime) if (firstOf(comments, comment) === comment.id) byId.set(comment.id, { first: comment, answers: [] });
  for (const comment of inTime) {
    const first = firstOf(comments, comment);
    if (first !== comment.id) byId.get(first)?.answers.push(comment);
  }
  const found = new Map<string, Thread[]>();
  for (const thread of byId.values()) {
    const place = placeKey(thread.first.at);
    const list = found.get(place);
    if (list === undefined) found.set(place, [thread]);
    else list.push(thread);
  }
  for (const list of found.values()) list.sort((a, b) => Number(a.first.resolvedBy !== null) - Number(b.first.resolvedBy !== null) || byTime(a.first, b.first));
  return found;
}

/** The comment that began the thread of a comment. */
function firstOf(comments: ReadonlyMap<string, Comment>, comment: Comment): string {
  let current = comment;
  const seen = new Set<string>();
  while (current.answers !== null && !seen.has(current.id)) {
    seen.add(current.id);
    const next = comments.get(current.answers);
    if (next === undefined) break;
    current = next;
  }
  return current.id;
}

/** The threads about a place. */
export const threadsAbout = (threads: ThreadsByPlace, place: CommentPlace): readonly Thread[] => threads.get(placeKey(place)) ?? [];

/** How many threads about a place are still open. */
export const openThreads = (threads: ThreadsByPlace, place: CommentPlace): number =>
  threadsAbout(threads, place).filter(({ first }) => first.resolvedBy === null).length;
