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

/**
 * The threads about a place: open ones first, then those that are settled, each by the time at which it began. An
 * answer to an answer stands in the thread that both belong to.
 */
export function threadsAbout(comments: ReadonlyMap<string, Comment>, place: CommentPlace): Thread[] {
  const wanted = placeKey(place);
  const here = [...comments.values()].filter((comment) => placeKey(comment.at) === wanted).sort(byTime);
  const firstOf = (comment: Comment): string => {
    let current = comment;
    const seen = new Set<string>();
    while (current.answers !== null && !seen.has(current.id)) {
      seen.add(current.id);
      const next = comments.get(current.answers);
      if (next === undefined) break;
      current = next;
    }
    return current.id;
  };
  const threads = new Map<string, { first: Comment; answers: Comment[] }>();
  for (const comment of here) if (firstOf(comment) === comment.id) threads.set(comment.id, { first: comment, answers: [] });
  for (const comment of here) if (firstOf(comment) !== comment.id) threads.get(firstOf(comment))?.answers.push(comment);
  return [...threads.values()].sort((a, b) => Number(a.first.resolvedBy !== null) - Number(b.first.resolvedBy !== null) || byTime(a.first, b.first));
}

/** How many threads about a place are still open. */
export const openThreads = (comments: ReadonlyMap<string, Comment>, place: CommentPlace): number =>
  threadsAbout(comments, place).filter(({ first }) => first.resolvedBy === null).length;
