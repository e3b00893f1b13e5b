/** What every view stands on: the query side's database, the processors that feed the views, their positions, health and figures. */
@NullMarked
package shanyrak.query.platform;

import org.jspecify.annotations.NullMarked;
