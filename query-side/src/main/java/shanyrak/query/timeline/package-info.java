/** The timeline: every entry with all its versions, and of those only what is published. */
@NullMarked
package shanyrak.query.timeline;

import org.jspecify.annotations.NullMarked;
