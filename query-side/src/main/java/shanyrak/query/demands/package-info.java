/**
 * Demands, and how long they and the protests have waited for an answer.
 *
 * <p>Only entries that the public may see today and that are neither retracted nor merged count. What an office has been asked
 * by a protest, a letter handed in or a petition waits from the latest day that its date may mean, in fairness to the office;
 * where that end is open, from its earliest day but not before the public saw it; or from the day that an editor gave. A demand
 * waits from the earliest of those that speak to it; where there are none, from the earliest picket or rally that does; where
 * there are none either, from the authority's first response to it; or from the day that an editor gave.
 *
 * <p>The view keeps facts of entries and, of each protest, the stretches of days that count. The number of days is worked out
 * when somebody reads. What was decided about demands is known from the view of campaigns.
 */
@NullMarked
package shanyrak.query.demands;

import org.jspecify.annotations.NullMarked;
