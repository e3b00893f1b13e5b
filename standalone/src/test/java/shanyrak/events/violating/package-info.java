/** Code that breaks the rules, to see that each rule can fail. */
@NullMarked
package shanyrak.events.violating;

import org.jspecify.annotations.NullMarked;
