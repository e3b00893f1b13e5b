/** What a campaign says of itself: its title and summary, demands, addressees with their channels, and its appeal. */
@NullMarked
package shanyrak.query.campaign;

import org.jspecify.annotations.NullMarked;
