/** A language for events in tests: each event made of sensible values, so that a test names only what matters to it. */
@NullMarked
package shanyrak.events.testing;

import org.jspecify.annotations.NullMarked;
