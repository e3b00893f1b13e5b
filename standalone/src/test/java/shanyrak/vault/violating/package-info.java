/** Code that breaks the rules, to see that each rule can fail. */
@NullMarked
package shanyrak.vault.violating;

import org.jspecify.annotations.NullMarked;
