/**
 * The authority's clock: how many days a matter has been without an answer.
 *
 * <p>A day counts when it ended without an answer: the first day does, the day of the answer does not. Saying that something
 * was received is no answer. An answer, a refusal, a promise, a concession, a kept promise and, for a demand, the campaign's
 * own judgement that it is met, refused or withdrawn stop the count on the earliest day that their date may mean. A broken
 * promise, and the judgement that a demand is no longer met, refused or withdrawn, let it go on from the latest day that theirs
 * may mean; the days before are kept. Paused days do not count. What came last decides how a matter stands; of one day, the
 * furthest; and once a demand is met or withdrawn, only another judgement changes that.
 */
@NullMarked
package shanyrak.query.clock;

import org.jspecify.annotations.NullMarked;
