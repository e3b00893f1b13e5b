/**
 * What has changed since somebody cited the record: over REST from a position on, and on pages for whatever is at hand of
 * it, a citation, an address or an old export.
 */
@NullMarked
package shanyrak.query.since;

import org.jspecify.annotations.NullMarked;
