/**
 * The totals as they change: what a campaign's front page shows, and the stream that keeps it up to date. One message is made
 * for each change, whatever the number of those who watch.
 */
@NullMarked
package shanyrak.query.live;

import org.jspecify.annotations.NullMarked;
