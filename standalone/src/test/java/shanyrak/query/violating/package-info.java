/** Code that breaks the rules, to see that each rule can fail. */
@NullMarked
package shanyrak.query.violating;

import org.jspecify.annotations.NullMarked;
