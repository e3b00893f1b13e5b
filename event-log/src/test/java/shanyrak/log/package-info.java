/** Tests of the event log, with events of a kettle: the log knows nothing of campaigns. */
@NullMarked
package shanyrak.log;

import org.jspecify.annotations.NullMarked;
