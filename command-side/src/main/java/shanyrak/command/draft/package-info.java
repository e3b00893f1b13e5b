/** Drafts: what somebody typed and has not logged yet. Only that person sees it, and none of it ever reaches the log. */
@NullMarked
package shanyrak.command.draft;

import org.jspecify.annotations.NullMarked;
