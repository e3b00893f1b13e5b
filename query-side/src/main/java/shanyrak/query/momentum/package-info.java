/** Weeks of a campaign, what happened in them, and the momentum that a published formula makes of it. */
@NullMarked
package shanyrak.query.momentum;

import org.jspecify.annotations.NullMarked;
