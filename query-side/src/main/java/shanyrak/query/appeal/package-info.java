/** What a campaign asks people to do now: whom to write to, and a letter that is ready to be changed and sent. */
@NullMarked
package shanyrak.query.appeal;

import org.jspecify.annotations.NullMarked;
