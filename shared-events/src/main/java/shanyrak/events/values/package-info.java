/** The values that events are made of: dates with their doubt, places, turnouts, sources and sealed words. */
@NullMarked
package shanyrak.events.values;

import org.jspecify.annotations.NullMarked;
