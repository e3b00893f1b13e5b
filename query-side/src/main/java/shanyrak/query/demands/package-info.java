/**
 * Demands, and how long they and the protests have waited for an answer.
 *
 * <p>Only entries that the public may see today and that are neither retracted nor merged count. What an office has been asked
 * by a protest, a letter handed in or a petition waits from the latest day that its date may mean, in fairness to the office;
 * where that end is open, from its earliest day but not before the public saw it; or from the day that an editor gave. A demand
 * waits from the earliest of those that speak to it; where there are none, from the earliest picket or rally that does; where
 * there are none either, from the authority's first response to it; or from the day that an editor gave.
 *
 * <p>A day counts when it began without an answer: the first day does, the day of the answer does not. Saying that something
 * was received is no answer. An answer, a refusal, a promise, a concession, a kept promise and, for a demand, the campaign's
 * own judgement that it is met, refused or withdrawn stop the count on the earliest day that their date may mean. A broken
 * promise, and the judgement that a demand is no longer met, refused or withdrawn, let it go on from the latest day that theirs
 * may mean; the days before are kept. Paused days do not count. What came last decides how a matter stands; of one day, the
 * furthest; and once a demand is met or withdrawn, only another judgement changes that.
 *
 * <p>The view keeps facts of entries and, of each protest, the stretches of days that count. The number of days is worked out
 * when somebody reads. What was decided about demands is known from the view of campaigns.
 */
@NullMarked
package shanyrak.query.demands;

import org.jspecify.annotations.NullMarked;
